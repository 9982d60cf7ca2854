-- Trigram indexes serve the search for words that are only roughly known.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "version_origin" AS ENUM ('paste', 'file', 'edit', 'sample', 'import');

-- CreateEnum
CREATE TYPE "coverage" AS ENUM ('opinion', 'saidOnly', 'nothingToCheck');

-- CreateEnum
CREATE TYPE "claim_kind" AS ENUM ('event', 'state', 'identity', 'comparison', 'cause', 'plan', 'quote', 'quantity', 'money', 'percent', 'date', 'duration', 'age', 'rank', 'vote');

-- CreateEnum
CREATE TYPE "value_qualifier" AS ENUM ('exact', 'about', 'moreThan', 'lessThan', 'atMost', 'atLeast');

-- CreateEnum
CREATE TYPE "checkable" AS ENUM ('yes', 'saidOnly', 'no');

-- CreateEnum
CREATE TYPE "author" AS ENUM ('rule', 'model', 'person');

-- CreateEnum
CREATE TYPE "work_state" AS ENUM ('suggested', 'toCheck', 'checking', 'waiting', 'checked', 'signedOff', 'removed');

-- CreateEnum
CREATE TYPE "verdict" AS ENUM ('verified', 'disputed', 'unverifiable', 'notCheckable');

-- CreateEnum
CREATE TYPE "verdict_reason" AS ENUM ('incorrect', 'misquoted', 'misattributed', 'notInSource', 'conflicting', 'misleading', 'outdated', 'opinion', 'prediction', 'personal', 'rhetoric');

-- CreateEnum
CREATE TYPE "outcome" AS ENUM ('none', 'withAuthor', 'fixed', 'attributed', 'cut', 'keptByOverride', 'correctionPublished');

-- CreateEnum
CREATE TYPE "severity" AS ENUM ('must', 'should', 'note');

-- CreateEnum
CREATE TYPE "waiting_on" AS ENUM ('author', 'source', 'expert', 'document');

-- CreateEnum
CREATE TYPE "guard_level" AS ENUM ('strict', 'standard', 'light');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('viewer', 'author', 'checker', 'editor', 'owner');

-- CreateEnum
CREATE TYPE "report_variant" AS ENUM ('desk', 'memo', 'legal', 'public', 'author');

-- CreateEnum
CREATE TYPE "source_type" AS ENUM ('document', 'page', 'recording', 'dataSet', 'person');

-- CreateEnum
CREATE TYPE "stance" AS ENUM ('supports', 'contradicts', 'context');

-- CreateEnum
CREATE TYPE "tier" AS ENUM ('primary', 'expert', 'secondary', 'reference', 'party');

-- CreateTable
CREATE TABLE "activity" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID NOT NULL,
    "actor_name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "article_id" UUID,
    "claim_id" UUID,
    "data" JSONB NOT NULL,
    "changes" JSONB NOT NULL DEFAULT '[]',
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "byline" TEXT NOT NULL DEFAULT '',
    "published_on" DATE NOT NULL,
    "url" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "deadline" TIMESTAMPTZ(3),
    "not_checked" TEXT NOT NULL DEFAULT '',
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "next_claim_number" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "touched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "version" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "word_count" INTEGER NOT NULL,
    "origin" "version_origin" NOT NULL,
    "file_name" TEXT,
    "removed" JSONB NOT NULL DEFAULT '[]',
    "engine_version" TEXT,
    "sentences" JSONB NOT NULL DEFAULT '[]',
    "conflicts" JSONB NOT NULL DEFAULT '[]',
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signed_off_by_id" UUID,
    "signed_off_at" TIMESTAMPTZ(3),
    "override_reason" TEXT,

    CONSTRAINT "version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coverage_mark" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "coverage" "coverage" NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "coverage_mark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_link" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "version_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "kind" "claim_kind" NOT NULL,
    "value_text" TEXT,
    "value_start" INTEGER,
    "value_end" INTEGER,
    "value_norm" TEXT,
    "value_qualifier" "value_qualifier",
    "value_alternatives" TEXT[],
    "claimant" TEXT,
    "relay" TEXT,
    "checkable" "checkable" NOT NULL DEFAULT 'yes',
    "check_worthiness" DOUBLE PRECISION,
    "why" TEXT[],
    "origin" "author" NOT NULL,
    "engine_version" TEXT,
    "authorship" JSONB NOT NULL DEFAULT '{}',
    "work_state" "work_state" NOT NULL DEFAULT 'suggested',
    "verdict" "verdict",
    "verdict_reason" "verdict_reason",
    "said_verdict" "verdict",
    "said_verdict_reason" "verdict_reason",
    "outcome" "outcome" NOT NULL DEFAULT 'none',
    "override_reason" TEXT,
    "severity" "severity" NOT NULL DEFAULT 'should',
    "proposed_text" TEXT,
    "is_stale" BOOLEAN NOT NULL DEFAULT false,
    "stale_reason" TEXT,
    "is_legal_risk" BOOLEAN NOT NULL DEFAULT false,
    "needs_reply" BOOLEAN NOT NULL DEFAULT false,
    "accepted_at" TIMESTAMPTZ(3),
    "assignee_id" UUID,
    "checker_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "signed_off_by_id" UUID,
    "signed_off_at" TIMESTAMPTZ(3),
    "sign_off_hash" TEXT,
    "locked_by_id" UUID,
    "locked_at" TIMESTAMPTZ(3),
    "merged_into_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mention" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "differs" TEXT,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "waiting" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "waiting_on" "waiting_on" NOT NULL,
    "whom" TEXT NOT NULL DEFAULT '',
    "question" TEXT NOT NULL,
    "due_on" DATE,
    "answer" TEXT,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "waiting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "guard_level" "guard_level" NOT NULL DEFAULT 'standard',
    "last_sequence" INTEGER NOT NULL DEFAULT 0,
    "last_hash" TEXT NOT NULL DEFAULT '',
    "next_source_number" INTEGER NOT NULL DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "desk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "user_id" UUID,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "thread_id" UUID,
    "body" TEXT NOT NULL,
    "is_internal" BOOLEAN NOT NULL DEFAULT true,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" UUID,
    "removed_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "issued_report" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "variant" "report_variant" NOT NULL,
    "report" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "correction_note" TEXT,
    "corrects_id" UUID,
    "issued_by_id" UUID NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "issued_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "type" "source_type" NOT NULL,
    "title" TEXT NOT NULL,
    "author" TEXT NOT NULL DEFAULT '',
    "publisher" TEXT NOT NULL DEFAULT '',
    "url" TEXT,
    "published_on" DATE,
    "is_confidential" BOOLEAN NOT NULL DEFAULT false,
    "withdrawn_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capture" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "file_name" TEXT,
    "byte_length" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "text" TEXT,
    "member_id" UUID NOT NULL,
    "captured_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "capture_id" UUID,
    "stance" "stance" NOT NULL,
    "tier" "tier" NOT NULL,
    "locator" TEXT NOT NULL DEFAULT '',
    "passage" TEXT NOT NULL DEFAULT '',
    "is_passage_found" BOOLEAN,
    "passage_note" TEXT,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "activity_article_id_sequence_idx" ON "activity"("article_id", "sequence" DESC);

-- CreateIndex
CREATE INDEX "activity_claim_id_sequence_idx" ON "activity"("claim_id", "sequence" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "activity_id_desk_id_key" ON "activity"("id", "desk_id");

-- CreateIndex
CREATE UNIQUE INDEX "activity_desk_id_sequence_key" ON "activity"("desk_id", "sequence");

-- CreateIndex
CREATE INDEX "article_desk_id_touched_at_idx" ON "article"("desk_id", "touched_at" DESC);

-- CreateIndex
CREATE INDEX "article_title_idx" ON "article" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "article_id_desk_id_key" ON "article"("id", "desk_id");

-- CreateIndex
CREATE INDEX "version_desk_id_sha256_idx" ON "version"("desk_id", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "version_id_desk_id_key" ON "version"("id", "desk_id");

-- CreateIndex
CREATE UNIQUE INDEX "version_article_id_number_key" ON "version"("article_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "coverage_mark_version_id_start_end_key" ON "coverage_mark"("version_id", "start", "end");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_link_token_hash_key" ON "sign_in_link"("token_hash");

-- CreateIndex
CREATE INDEX "sign_in_link_user_id_idx" ON "sign_in_link"("user_id");

-- CreateIndex
CREATE INDEX "claim_article_id_start_idx" ON "claim"("article_id", "start");

-- CreateIndex
CREATE INDEX "claim_desk_id_article_id_work_state_verdict_is_stale_idx" ON "claim"("desk_id", "article_id", "work_state", "verdict", "is_stale");

-- CreateIndex
CREATE INDEX "claim_desk_id_assignee_id_work_state_idx" ON "claim"("desk_id", "assignee_id", "work_state");

-- CreateIndex
CREATE INDEX "claim_label_quote_idx" ON "claim" USING GIN ("label" gin_trgm_ops, "quote" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "claim_id_desk_id_key" ON "claim"("id", "desk_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_article_id_number_key" ON "claim"("article_id", "number");

-- CreateIndex
CREATE INDEX "mention_claim_id_idx" ON "mention"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "mention_id_desk_id_key" ON "mention"("id", "desk_id");

-- CreateIndex
CREATE INDEX "attempt_claim_id_idx" ON "attempt"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "attempt_id_desk_id_key" ON "attempt"("id", "desk_id");

-- CreateIndex
CREATE INDEX "waiting_claim_id_idx" ON "waiting"("claim_id");

-- CreateIndex
CREATE INDEX "waiting_desk_id_answered_at_due_on_idx" ON "waiting"("desk_id", "answered_at", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "waiting_id_desk_id_key" ON "waiting"("id", "desk_id");

-- CreateIndex
CREATE INDEX "member_user_id_idx" ON "member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_id_desk_id_key" ON "member"("id", "desk_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_desk_id_user_id_key" ON "member"("desk_id", "user_id");

-- CreateIndex
CREATE INDEX "note_claim_id_created_at_idx" ON "note"("claim_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "note_id_desk_id_key" ON "note"("id", "desk_id");

-- CreateIndex
CREATE UNIQUE INDEX "issued_report_id_desk_id_key" ON "issued_report"("id", "desk_id");

-- CreateIndex
CREATE UNIQUE INDEX "issued_report_article_id_number_key" ON "issued_report"("article_id", "number");

-- CreateIndex
CREATE INDEX "source_desk_id_url_idx" ON "source"("desk_id", "url");

-- CreateIndex
CREATE INDEX "source_title_idx" ON "source" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "source_id_desk_id_key" ON "source"("id", "desk_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_desk_id_number_key" ON "source"("desk_id", "number");

-- CreateIndex
CREATE INDEX "capture_source_id_captured_at_idx" ON "capture"("source_id", "captured_at");

-- CreateIndex
CREATE UNIQUE INDEX "capture_id_desk_id_key" ON "capture"("id", "desk_id");

-- CreateIndex
CREATE INDEX "evidence_claim_id_idx" ON "evidence"("claim_id");

-- CreateIndex
CREATE INDEX "evidence_source_id_idx" ON "evidence"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_id_desk_id_key" ON "evidence"("id", "desk_id");

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_actor_id_desk_id_fkey" FOREIGN KEY ("actor_id", "desk_id") REFERENCES "member"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_article_id_desk_id_fkey" FOREIGN KEY ("article_id", "desk_id") REFERENCES "article"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_claim_id_desk_id_fkey" FOREIGN KEY ("claim_id", "desk_id") REFERENCES "claim"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_created_by_id_desk_id_fkey" FOREIGN KEY ("created_by_id", "desk_id") REFERENCES "member"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_article_id_desk_id_fkey" FOREIGN KEY ("article_id", "desk_id") REFERENCES "article"("id", "desk_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_created_by_id_desk_id_fkey" FOREIGN KEY ("created_by_id", "desk_id") REFERENCES "member"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_signed_off_by_id_desk_id_fkey" FOREIGN KEY ("signed_off_by_id", "desk_id") REFERENCES "member"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_mark" ADD CONSTRAINT "coverage_mark_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_mark" ADD CONSTRAINT "coverage_mark_version_id_desk_id_fkey" FOREIGN KEY ("version_id", "desk_id") REFERENCES "version"("id", "desk_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_mark" ADD CONSTRAINT "coverage_mark_member_id_desk_id_fkey" FOREIGN KEY ("member_id", "desk_id") REFERENCES "member"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_article_id_desk_id_fkey" FOREIGN KEY ("article_id", "desk_id") REFERENCES "article"("id", "desk_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_version_id_desk_id_fkey" FOREIGN KEY ("version_id", "desk_id") REFERENCES "version"("id", "desk_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_assignee_id_desk_id_fkey" FOREIGN KEY ("assignee_id", "desk_id") REFERENCES "member"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_checker_id_desk_id_fkey" FOREIGN KEY ("checker_id", "desk_id") REFERENCES "member"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_signed_off_by_id_desk_id_fkey" FOREIGN KEY ("signed_off_by_id", "desk_id") REFERENCES "member"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_locked_by_id_desk_id_fkey" FOREIGN KEY ("locked_by_id", "desk_id") REFERENCES "member"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_merged_into_id_desk_id_fkey" FOREIGN KEY ("merged_into_id", "desk_id") REFERENCES "claim"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_claim_id_desk_id_fkey" FOREIGN KEY ("claim_id", "desk_id") REFERENCES "claim"("id", "desk_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_version_id_desk_id_fkey" FOREIGN KEY ("version_id", "desk_id") REFERENCES "version"("id", "desk_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_claim_id_desk_id_fkey" FOREIGN KEY ("claim_id", "desk_id") REFERENCES "claim"("id", "desk_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_member_id_desk_id_fkey" FOREIGN KEY ("member_id", "desk_id") REFERENCES "member"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiting" ADD CONSTRAINT "waiting_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiting" ADD CONSTRAINT "waiting_claim_id_desk_id_fkey" FOREIGN KEY ("claim_id", "desk_id") REFERENCES "claim"("id", "desk_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiting" ADD CONSTRAINT "waiting_member_id_desk_id_fkey" FOREIGN KEY ("member_id", "desk_id") REFERENCES "member"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_claim_id_desk_id_fkey" FOREIGN KEY ("claim_id", "desk_id") REFERENCES "claim"("id", "desk_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_thread_id_desk_id_fkey" FOREIGN KEY ("thread_id", "desk_id") REFERENCES "note"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_member_id_desk_id_fkey" FOREIGN KEY ("member_id", "desk_id") REFERENCES "member"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_resolved_by_id_desk_id_fkey" FOREIGN KEY ("resolved_by_id", "desk_id") REFERENCES "member"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_report" ADD CONSTRAINT "issued_report_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_report" ADD CONSTRAINT "issued_report_article_id_desk_id_fkey" FOREIGN KEY ("article_id", "desk_id") REFERENCES "article"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_report" ADD CONSTRAINT "issued_report_version_id_desk_id_fkey" FOREIGN KEY ("version_id", "desk_id") REFERENCES "version"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_report" ADD CONSTRAINT "issued_report_issued_by_id_desk_id_fkey" FOREIGN KEY ("issued_by_id", "desk_id") REFERENCES "member"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issued_report" ADD CONSTRAINT "issued_report_corrects_id_desk_id_fkey" FOREIGN KEY ("corrects_id", "desk_id") REFERENCES "issued_report"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_source_id_desk_id_fkey" FOREIGN KEY ("source_id", "desk_id") REFERENCES "source"("id", "desk_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_member_id_desk_id_fkey" FOREIGN KEY ("member_id", "desk_id") REFERENCES "member"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_claim_id_desk_id_fkey" FOREIGN KEY ("claim_id", "desk_id") REFERENCES "claim"("id", "desk_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_source_id_desk_id_fkey" FOREIGN KEY ("source_id", "desk_id") REFERENCES "source"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_capture_id_desk_id_fkey" FOREIGN KEY ("capture_id", "desk_id") REFERENCES "capture"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_member_id_desk_id_fkey" FOREIGN KEY ("member_id", "desk_id") REFERENCES "member"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

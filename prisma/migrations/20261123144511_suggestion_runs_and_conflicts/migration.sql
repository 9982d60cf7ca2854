-- CreateEnum
CREATE TYPE "run_state" AS ENUM ('queued', 'running', 'done', 'failed');

-- AlterTable
ALTER TABLE "claim" ADD COLUMN     "run_id" UUID,
ADD COLUMN     "slot" JSONB,
ADD COLUMN     "value_reading" TEXT,
ADD COLUMN     "value_suggested" TEXT,
ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "mention" ADD COLUMN     "origin" "author" NOT NULL DEFAULT 'rule',
ADD COLUMN     "settled_at" TIMESTAMPTZ(3),
ADD COLUMN     "settled_by_id" UUID;

-- CreateTable
CREATE TABLE "suggestion_run" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "state" "run_state" NOT NULL DEFAULT 'queued',
    "is_repeat" BOOLEAN NOT NULL DEFAULT false,
    "share" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "engine_version" TEXT,
    "stages" JSONB NOT NULL DEFAULT '{}',
    "counts" JSONB,
    "note" TEXT,
    "problem" TEXT,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "suggestion_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conflict" (
    "id" UUID NOT NULL,
    "desk_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "why" TEXT NOT NULL,
    "origin" "author" NOT NULL DEFAULT 'rule',
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_id" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "conflict_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "suggestion_run_article_id_created_at_idx" ON "suggestion_run"("article_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "suggestion_run_id_desk_id_key" ON "suggestion_run"("id", "desk_id");

-- CreateIndex
CREATE INDEX "conflict_article_id_idx" ON "conflict"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "conflict_id_desk_id_key" ON "conflict"("id", "desk_id");

-- CreateIndex
CREATE UNIQUE INDEX "conflict_claim_id_other_id_key" ON "conflict"("claim_id", "other_id");

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_run_id_desk_id_fkey" FOREIGN KEY ("run_id", "desk_id") REFERENCES "suggestion_run"("id", "desk_id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_settled_by_id_desk_id_fkey" FOREIGN KEY ("settled_by_id", "desk_id") REFERENCES "member"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_run" ADD CONSTRAINT "suggestion_run_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_run" ADD CONSTRAINT "suggestion_run_article_id_desk_id_fkey" FOREIGN KEY ("article_id", "desk_id") REFERENCES "article"("id", "desk_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_run" ADD CONSTRAINT "suggestion_run_version_id_desk_id_fkey" FOREIGN KEY ("version_id", "desk_id") REFERENCES "version"("id", "desk_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion_run" ADD CONSTRAINT "suggestion_run_member_id_desk_id_fkey" FOREIGN KEY ("member_id", "desk_id") REFERENCES "member"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict" ADD CONSTRAINT "conflict_desk_id_fkey" FOREIGN KEY ("desk_id") REFERENCES "desk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict" ADD CONSTRAINT "conflict_article_id_desk_id_fkey" FOREIGN KEY ("article_id", "desk_id") REFERENCES "article"("id", "desk_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict" ADD CONSTRAINT "conflict_claim_id_desk_id_fkey" FOREIGN KEY ("claim_id", "desk_id") REFERENCES "claim"("id", "desk_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict" ADD CONSTRAINT "conflict_other_id_desk_id_fkey" FOREIGN KEY ("other_id", "desk_id") REFERENCES "claim"("id", "desk_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict" ADD CONSTRAINT "conflict_settled_by_id_desk_id_fkey" FOREIGN KEY ("settled_by_id", "desk_id") REFERENCES "member"("id", "desk_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must hold whoever writes.
ALTER TABLE "suggestion_run" ADD CONSTRAINT "suggestion_run_share_check" CHECK ("share" BETWEEN 0 AND 1);
ALTER TABLE "conflict" ADD CONSTRAINT "conflict_pair_check" CHECK ("claim_id" <> "other_id");

-- A value that no person corrected is what the engine read.
UPDATE "claim" SET "value_suggested" = "value_norm" WHERE "origin" = 'rule' AND "authorship"->>'value' IS NULL;

-- Conflicts were a list of claim numbers on the version; every pair of such a list becomes a row.
INSERT INTO "conflict" ("id", "desk_id", "article_id", "claim_id", "other_id", "why", "created_at")
SELECT gen_random_uuid(), "version"."desk_id", "version"."article_id", "one"."id", "two"."id", min("entry"->>'why'), min("version"."created_at")
FROM "version"
CROSS JOIN LATERAL jsonb_array_elements("version"."conflicts") AS "entry"
JOIN "claim" "one" ON "one"."article_id" = "version"."article_id" AND "entry"->'claims' @> to_jsonb("one"."number")
JOIN "claim" "two" ON "two"."article_id" = "version"."article_id" AND "entry"->'claims' @> to_jsonb("two"."number")
WHERE "one"."number" < "two"."number"
GROUP BY "version"."desk_id", "version"."article_id", "one"."id", "two"."id";

ALTER TABLE "version" DROP COLUMN "conflicts";

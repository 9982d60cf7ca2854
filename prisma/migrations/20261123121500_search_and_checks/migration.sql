-- Full text over what a claim says and where it stands; expression indexes are not part of the schema files.
CREATE INDEX "claim_full_text_idx" ON "claim" USING GIN (to_tsvector('english', "label" || ' ' || "statement" || ' ' || "quote"));

-- Full text over notes and over the words quoted from sources.
CREATE INDEX "note_full_text_idx" ON "note" USING GIN (to_tsvector('english', "body"));
CREATE INDEX "evidence_full_text_idx" ON "evidence" USING GIN (to_tsvector('english', "passage"));

-- What must hold whoever writes: places are places, and a decision has a verdict.
ALTER TABLE "claim" ADD CONSTRAINT "claim_place_check" CHECK ("start" >= 0 AND "end" > "start" AND "quote" <> '');
ALTER TABLE "claim" ADD CONSTRAINT "claim_decision_check" CHECK ("work_state" NOT IN ('checked', 'signedOff') OR ("verdict" IS NOT NULL AND "checker_id" IS NOT NULL AND "decided_at" IS NOT NULL));
ALTER TABLE "claim" ADD CONSTRAINT "claim_signature_check" CHECK (("work_state" = 'signedOff') = ("signed_off_at" IS NOT NULL));
ALTER TABLE "mention" ADD CONSTRAINT "mention_place_check" CHECK ("start" >= 0 AND "end" > "start" AND "quote" <> '');

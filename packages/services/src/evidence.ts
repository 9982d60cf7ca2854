import type { AddEvidenceInput, ClaimFile, EditEvidenceInput, Source } from "@claimdesk/domain";
import { Refusal, sourceName } from "@claimdesk/domain";
import { fieldChange, madeRow } from "./activity/field-change.ts";
import { claimEvent, findClaim, markStale } from "./claim/change-claim.ts";
import { loadClaimFile, toSource } from "./claim/claim-file.ts";
import { command } from "./command.ts";
import type { WriteScope } from "./context.ts";
import { makeOnce } from "./make-once.ts";
import { createSource } from "./source.ts";

/**
 * Links a source to a claim: one of the desk's, or a new one made on the way.
 * @throws {Refusal} notFound
 */
export const addEvidence = makeOnce(
  "manageSources",
  "evidence",
  command("manageSources", async (scope, input: AddEvidenceInput): Promise<ClaimFile> => {
    const { db, actor, now } = scope;
    const claim = await findClaim(scope, input.claimId);
    await scope.touchArticle(claim.articleId);
    const source =
      "id" in input.source
        ? await findSource(scope, input.source.id)
        : await createSource(scope, input.source.details);
    const { id, stance, tier, locator, passage } = input;
    const evidence = await db.evidence.create({
      data: {
        ...{
          claimId: claim.id,
          deskId: actor.deskId,
          memberId: actor.memberId,
          sourceId: source.id,
          createdAt: now,
        },
        ...{ id, stance, tier, locator, passage },
      },
    });
    const facts = { source: source.number, title: source.title, stance };
    scope.record(claimEvent(claim, "evidence.added", facts), [madeRow("evidence", evidence)]);
    return loadClaimFile(scope, claim.id);
  }),
);

/**
 * Changes stance, tier, locator or passage of one piece of evidence.
 * @throws {Refusal} notFound, changedMeanwhile, invalid
 */
export const editEvidence = command(
  "manageSources",
  async (scope, input: EditEvidenceInput): Promise<ClaimFile> => {
    const { evidenceId, revision, ...patch } = input;
    const evidence = await findEvidence(scope, evidenceId);
    const change = fieldChange("evidence", evidence, patch);
    const fields = Object.keys(change.after);
    if (fields.length === 0) throw new Refusal("invalid", { problem: "Nothing was changed." });
    await writeEvidence(scope, evidence, revision, patch);
    const { number, title } = evidence.source;
    const stale = await markStale(
      scope,
      evidence.claim,
      `Evidence from ${sourceName(number)} was changed after the verdict.`,
    );
    scope.record(claimEvent(evidence.claim, "evidence.edited", { source: number, title, fields }), [
      change,
      ...stale,
    ]);
    return loadClaimFile(scope, evidence.claimId);
  },
);

/**
 * Takes a piece of evidence off a claim. The source stays on the desk.
 * @throws {Refusal} notFound, changedMeanwhile
 */
export const removeEvidence = command(
  "manageSources",
  async (scope, input: { evidenceId: string; revision: number }): Promise<ClaimFile> => {
    const evidence = await findEvidence(scope, input.evidenceId);
    const patch = { removedAt: scope.now };
    await writeEvidence(scope, evidence, input.revision, patch);
    const { number, title } = evidence.source;
    const change = fieldChange("evidence", evidence, patch);
    const stale = await markStale(
      scope,
      evidence.claim,
      `Evidence from ${sourceName(number)} was removed after the verdict.`,
    );
    scope.record(claimEvent(evidence.claim, "evidence.removed", { source: number, title }), [
      change,
      ...stale,
    ]);
    return loadClaimFile(scope, evidence.claimId);
  },
);

type EvidenceRow = Awaited<ReturnType<typeof findEvidence>>;

async function findEvidence(scope: WriteScope, evidenceId: string) {
  const { db, actor } = scope;
  const evidence = await db.evidence.findFirst({
    where: { id: evidenceId, deskId: actor.deskId, removedAt: null, claim: { article: { deletedAt: null } } },
    include: { source: true },
  });
  if (!evidence) throw new Refusal("notFound", { what: "piece of evidence" });
  return { ...evidence, claim: await findClaim(scope, evidence.claimId) };
}

async function writeEvidence(
  scope: WriteScope,
  evidence: EvidenceRow,
  revision: number,
  patch: object,
): Promise<void> {
  const { count } = await scope.db.evidence.updateMany({
    where: { id: evidence.id, deskId: scope.actor.deskId, revision },
    data: { ...patch, revision: { increment: 1 } },
  });
  if (count > 0) return;
  const current = await loadClaimFile(scope, evidence.claimId);
  throw new Refusal("changedMeanwhile", { who: "Somebody else", what: "piece of evidence", current });
}

async function findSource({ db, actor }: WriteScope, sourceId: string): Promise<Source> {
  const source = await db.source.findFirst({
    where: { id: sourceId, deskId: actor.deskId, deletedAt: null },
  });
  if (!source) throw new Refusal("notFound", { what: "source" });
  return toSource(source);
}

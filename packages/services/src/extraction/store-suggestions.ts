import type { SuggestionCounts } from "@claimdesk/domain";
import type { ExtractedClaim, Extraction } from "@claimdesk/extract";
import type { WriteScope } from "../context.ts";
import { inBatches } from "./in-batches.ts";
import { loadStored } from "./load-stored.ts";
import { type Change, type Reconciliation, reconcileSuggestions } from "./reconcile.ts";
import { slotOf } from "./slot.ts";
import { storeConflicts } from "./store-conflicts.ts";
import { storeMentions } from "./store-mentions.ts";
import { allColumns, suggestedFields } from "./suggested-fields.ts";

/** Where suggestions go: the version that was read, and the run that read it. */
export type Target = {
  articleId: string;
  versionId: string;
  runId: string;
  text: string;
  /** Whether there is nothing to compare with, as the article is being made. */
  isNew: boolean;
};

/**
 * Writes what the engine read: new suggestions are added, untouched ones follow the engine, and all that a person
 * wrote or decided stays as it is. Gives what became of the claims.
 */
export async function storeSuggestions(
  scope: WriteScope,
  target: Target,
  extraction: Extraction,
): Promise<SuggestionCounts> {
  const { db, actor, now } = scope;
  const stored = target.isNew ? [] : await loadStored(scope, target);
  const plan = reconcileSuggestions(target.text, extraction.claims, stored);
  for (const change of plan.changed) await writeChange(scope, target, extraction, change);
  await inBatches(plan.withdrawn, (ids) =>
    db.claim.updateMany({
      where: { id: { in: ids }, deskId: actor.deskId },
      data: { workState: "removed", withdrawnAt: now, revision: { increment: 1 } },
    }),
  );
  const idOf = new Map([...plan.idOf, ...(await addClaims(scope, target, extraction, plan.added))]);
  const restored = new Set(plan.changed.map(({ id }) => id));
  const open = extraction.claims.flatMap((claim) => {
    const id = idOf.get(claim.id);
    const isOpen = id !== undefined && (restored.has(id) || !plan.idOf.has(claim.id));
    return isOpen ? [{ id, mentions: claim.mentions }] : [];
  });
  await storeMentions(scope, target, open);
  await storeConflicts(scope, target, extraction.conflicts, idOf);
  const { engine: engineVersion, sentences } = extraction;
  await db.version.update({ where: { id: target.versionId }, data: { engineVersion, sentences } });
  return countsOf(plan);
}

function countsOf({ added, changed, withdrawn, corrected }: Reconciliation): SuggestionCounts {
  const edited = new Set(corrected);
  const back = changed.filter(({ isBack }) => isBack).length;
  const same = changed.filter(({ id, isBack }) => !isBack && !edited.has(id));
  const updated = same.filter(({ isUpdate }) => isUpdate).length;
  return {
    ...{ added: added.length + back, updated, kept: same.length - updated },
    ...{ withdrawn: withdrawn.length, corrected: corrected.length },
  };
}

async function writeChange(
  { db, actor }: WriteScope,
  { versionId, runId, text }: Target,
  { engine }: Extraction,
  { id, made, columns, isBack }: Change,
): Promise<void> {
  const slot = slotOf(text, made);
  const back = isBack ? ({ workState: "suggested", withdrawnAt: null } as const) : {};
  await db.claim.updateMany({
    where: { id, deskId: actor.deskId },
    data: {
      ...{ ...columns, ...back, slot, versionId, runId, engineVersion: engine },
      ...(isBack || Object.keys(columns).length > 0 ? { revision: { increment: 1 } } : {}),
    },
  });
}

async function addClaims(
  { db, actor, now }: WriteScope,
  { articleId, versionId, runId, text }: Target,
  { engine }: Extraction,
  claims: readonly ExtractedClaim[],
): Promise<[string, string][]> {
  if (claims.length === 0) return [];
  const { nextClaimNumber } = await db.article.update({
    where: { id: articleId },
    data: { nextClaimNumber: { increment: claims.length } },
    select: { nextClaimNumber: true },
  });
  const first = nextClaimNumber - claims.length;
  const numbered = claims.map((claim, index) => ({ claim, number: first + index }));
  const made = await inBatches(numbered, (batch) =>
    db.claim.createManyAndReturn({
      data: batch.map(({ claim, number }) => ({
        ...{ deskId: actor.deskId, articleId, versionId, runId, engineVersion: engine },
        ...{ number, origin: "rule" as const, createdAt: now },
        ...{ ...allColumns(suggestedFields(text, claim)), slot: slotOf(text, claim) },
      })),
      select: { id: true, number: true },
    }),
  );
  const byNumber = new Map(made.flat().map(({ id, number }) => [number, id]));
  return claims.map((claim, index) => [claim.id, byNumber.get(first + index) ?? ""]);
}

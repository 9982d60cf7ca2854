import type { Db } from "@claimdesk/db";
import type { WriteScope } from "../context.ts";
import type { Standing, StoredClaim } from "./reconcile.ts";
import { type Slot, slotOf } from "./slot.ts";

type ClaimRow = Awaited<ReturnType<Db["claim"]["findFirstOrThrow"]>>;
type Target = { articleId: string; versionId: string; text: string };

/**
 * All claims of an article as a new reading has to see them, locked until the transaction ends, so that nobody's
 * decision passes the reading by.
 */
export async function loadStored(
  { db, actor }: WriteScope,
  { articleId, versionId, text }: Target,
): Promise<StoredClaim[]> {
  const rows = await db.claim.updateManyAndReturn({
    where: { articleId, deskId: actor.deskId },
    data: { revision: { increment: 0 } },
  });
  rows.sort((a, b) => a.number - b.number);
  const withRecords = await claimsWithRecords(db, { deskId: actor.deskId, claim: { articleId } });
  return rows.map((row) => {
    const authored = authoredFields(row);
    return {
      ...{ id: row.id, authored, standing: standingOf(row, authored.size > 0 || withRecords.has(row.id)) },
      slot: (row.slot as Slot | null) ?? slotOf(text, { ...row, value: valuePlace(row) }),
      // A place that a person moved is not where the suggestion was.
      place: row.versionId === versionId && !authored.has("words") ? row : null,
      fields: fieldsOf(row),
    };
  });
}

function authoredFields({ authorship }: ClaimRow): Set<string> {
  const authors = Object.entries(authorship as Record<string, string>);
  return new Set(authors.flatMap(([field, author]) => (author === "person" ? [field] : [])));
}

function standingOf({ workState, withdrawnAt, origin }: ClaimRow, isTouched: boolean): Standing {
  if (workState === "removed" && withdrawnAt !== null) return "withdrawn";
  if (workState !== "suggested" || origin === "person") return "decided";
  return isTouched ? "edited" : "untouched";
}

/** Claims with a source, note, question or attempt: somebody is at work on them. */
async function claimsWithRecords(
  db: Db,
  onArticle: { deskId: string; claim: { articleId: string } },
): Promise<Set<string>> {
  const living = { where: { ...onArticle, removedAt: null }, select: { claimId: true } };
  const rows = [
    ...(await db.evidence.findMany(living)),
    ...(await db.note.findMany(living)),
    ...(await db.attempt.findMany(living)),
    ...(await db.waiting.findMany({ where: onArticle, select: { claimId: true } })),
    ...(await db.mention.findMany({ ...living, where: { ...living.where, origin: "person" } })),
  ];
  return new Set(rows.map(({ claimId }) => claimId));
}

function valuePlace({ valueStart, valueEnd }: ClaimRow): { start: number; end: number } | null {
  return valueStart === null || valueEnd === null ? null : { start: valueStart, end: valueEnd };
}

function fieldsOf(row: ClaimRow): StoredClaim["fields"] {
  const { start, end, quote, prefix, suffix, label, statement, kind, claimant, relay } = row;
  const { checkable, checkWorthiness, why, valueText, valueStart, valueEnd, valueNorm, valueQualifier } = row;
  const { valueAlternatives, valueReading, valueSuggested } = row;
  return {
    words: { start, end, quote, prefix, suffix },
    ...{ label: { label }, statement: { statement }, kind: { kind }, claimant: { claimant, relay } },
    value: {
      ...{ valueText, valueStart, valueEnd, valueNorm, valueQualifier },
      ...{ valueAlternatives, valueReading, valueSuggested },
    },
    judgement: { checkable, checkWorthiness, why },
  };
}

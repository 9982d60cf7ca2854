import type { ExtractedClaim } from "@claimdesk/extract";
import type { Span } from "@claimdesk/text";
import { matchSlots } from "./match-slots.ts";
import { type Slot, slotOf } from "./slot.ts";
import { type SuggestedFields, suggestedFields } from "./suggested-fields.ts";

/**
 * Whose word a stored claim is: `untouched` since the engine suggested it, `edited` by a person but still a
 * suggestion, `withdrawn` by the engine, or `decided`, which is all that a person added, accepted, checked or dropped.
 */
export type Standing = "untouched" | "edited" | "withdrawn" | "decided";

/** A claim of the article as it is stored. */
export type StoredClaim = {
  id: string;
  standing: Standing;
  /** What the engine suggested when it last wrote the claim, before any correction by hand. */
  slot: Slot;
  /** Where that stood, when it was in the text that is read now; null for claims of another version. */
  place: Span | null;
  /** Fields that a person wrote: `words`, `value`, `label`, `statement`, `kind`, `claimant`. */
  authored: ReadonlySet<string>;
  fields: SuggestedFields;
};

type Columns = { [column: string]: unknown };

/** What to do with a stored claim that the engine made again. */
export type Change = {
  id: string;
  made: ExtractedClaim;
  /** Columns to write; a person's are never among them. */
  columns: Columns;
  /** Whether what it says changed, and not only its place or its rank. */
  isUpdate: boolean;
  /** It had been withdrawn and is a suggestion again. */
  isBack: boolean;
};

/** What a new reading does to the stored claims, as a plan. */
export type Reconciliation = {
  added: ExtractedClaim[];
  changed: Change[];
  /** Untouched suggestions that the engine no longer makes. */
  withdrawn: string[];
  /** Claims that stay as a person left them, whether the engine makes them again or not. */
  corrected: string[];
  /** The stored claim behind each id of the extraction; those of `added` are missing. */
  idOf: Map<string, string>;
};

/**
 * Compares a new reading with what is stored. Nothing that a person accepted, wrote, decided or dropped changes, and
 * what a person dropped is not suggested again. Corrections of an earlier version are known by their words and what
 * stands around them, as offsets mean nothing there.
 */
export function reconcileSuggestions(
  text: string,
  claims: readonly ExtractedClaim[],
  stored: readonly StoredClaim[],
): Reconciliation {
  const made = claims.map((claim) => ({ ...slotOf(text, claim), place: claim }));
  const matches = matchSlots(
    made,
    stored.map(({ slot, place }) => ({ ...slot, place })),
  );
  const idOf = new Map<string, string>();
  const changed: Change[] = [];
  const added: ExtractedClaim[] = [];
  for (const [index, claim] of claims.entries()) {
    const match = stored[matches.get(index) ?? -1];
    if (!match) {
      added.push(claim);
      continue;
    }
    idOf.set(claim.id, match.id);
    if (match.standing !== "decided") changed.push(changeOf(text, claim, match));
  }
  const known = new Set(idOf.values());
  return {
    ...{ added, changed, idOf },
    withdrawn: idsOf(stored, ({ id, standing }) => standing === "untouched" && !known.has(id)),
    corrected: idsOf(stored, ({ standing }) => standing === "decided" || standing === "edited"),
  };
}

function idsOf(stored: readonly StoredClaim[], isMeant: (claim: StoredClaim) => boolean): string[] {
  return stored.filter(isMeant).map(({ id }) => id);
}

function changeOf(text: string, made: ExtractedClaim, stored: StoredClaim): Change {
  const { authored, standing } = stored;
  const columns: Columns = {};
  let isUpdate = false;
  const fresh = suggestedFields(text, made);
  for (const field of Object.keys(fresh) as (keyof SuggestedFields)[]) {
    if (isKept(field, authored)) continue;
    const differing = difference(stored.fields[field], fresh[field]);
    Object.assign(columns, differing);
    isUpdate ||= Object.keys(differing).some((column) => !SILENT.has(column));
  }
  return { id: stored.id, made, columns, isUpdate, isBack: standing === "withdrawn" };
}

/** Columns that change with every version of the text or engine without the claim saying anything else. */
const SILENT: ReadonlySet<string> = new Set([
  ...["start", "end", "prefix", "suffix", "valueStart", "valueEnd"],
  ...["checkWorthiness", "why", "valueSuggested"],
]);

/** A value lies within the words of its claim, so it stays with words that a person chose. */
function isKept(field: keyof SuggestedFields, authored: ReadonlySet<string>): boolean {
  return authored.has(field) || (field === "value" && authored.has("words"));
}

function difference(before: Columns, after: Columns): Columns {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([column, value]) => JSON.stringify(before[column]) !== JSON.stringify(value),
    ),
  );
}

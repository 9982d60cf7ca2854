import { z } from "zod";
import type { Author } from "./claim.ts";

/** Two claims of an article that cannot both be right. A machine finds them, only a person settles them. */
export type Conflict = {
  id: string;
  articleId: string;
  /** Ids of the two claims, the one with the lower number first. */
  claimIds: [string, string];
  /** Their numbers, in the same order. */
  claims: [number, number];
  /** What does not agree, in words. */
  why: string;
  origin: Author;
  /** When a person settled it; open while null. */
  settledAt: Date | null;
  settledById: string | null;
  /** How it was settled, in the person's words. */
  note: string;
  revision: number;
};

const SeenConflict = z.object({ conflictId: z.uuid(), revision: z.int() });

export const SettleConflictInput = SeenConflict.extend({
  note: z.string().trim().min(1, "Say in a few words why both can stand, or which one is right.").max(2000),
});
export type SettleConflictInput = z.infer<typeof SettleConflictInput>;

export const ReopenConflictInput = SeenConflict;
export type ReopenConflictInput = z.infer<typeof ReopenConflictInput>;

export const SettleMentionInput = z.object({ mentionId: z.uuid(), isSettled: z.boolean() });
export type SettleMentionInput = z.infer<typeof SettleMentionInput>;

/**
 * The conflicts that concern somebody: both claims are still in the list. In order of the claims' numbers.
 */
export function standingConflicts(
  conflicts: readonly Conflict[],
  claims: readonly { id: string; workState: string }[],
): Conflict[] {
  const present = new Set(claims.filter(({ workState }) => workState !== "removed").map(({ id }) => id));
  return conflicts.filter(({ claimIds }) => claimIds.every((id) => present.has(id)));
}

import { z } from "zod";

/** Where the engine's reading of a version stands. A run whose server fell silent is `interrupted`. */
export type RunState = "queued" | "running" | "done" | "failed" | "interrupted";

export const SuggestionCounts = z.object({
  /** Suggestions that were not there before. */
  added: z.int().min(0),
  /** Suggestions nobody had touched, which now say something else. */
  updated: z.int().min(0),
  /** Suggestions nobody had touched, which the engine makes again as they are. */
  kept: z.int().min(0),
  /** Suggestions nobody had touched, which the engine no longer makes. */
  withdrawn: z.int().min(0),
  /** Claims that a person accepted, corrected, decided or dropped, and that stay as the person left them. */
  corrected: z.int().min(0),
});
/** What a run did to the claims of an article. */
export type SuggestionCounts = z.infer<typeof SuggestionCounts>;

/** One reading of a version by the engine. */
export type SuggestionRun = {
  id: string;
  articleId: string;
  versionId: string;
  state: RunState;
  /** Whether there were suggestions before, which the counts compare with. */
  isRepeat: boolean;
  /** How much of the text is read, 0 to 1. */
  share: number;
  /** What became of the suggestions; null unless the run is done. */
  counts: SuggestionCounts | null;
  engineVersion: string | null;
  /** Version of every stage of the engine, by name. */
  stages: Record<string, number>;
  /** What the engine says about the text as a whole, such as that it is not English; null when nothing. */
  note: string | null;
  /** Why there is no result and what to do next; null unless the run failed or was interrupted. */
  problem: string | null;
  memberId: string;
  createdAt: Date;
  endedAt: Date | null;
};

/** A run that says nothing for this long was interrupted: its server was stopped. */
export const SILENT_RUN_MS = 30_000;

const INTERRUPTED =
  "Claimdesk was stopped while it read this text. The article and all work on it are kept. Start the reading again.";

/** A stored run as it is at an hour: one at work that fell silent is interrupted, and says what to do. */
export function runAt<Run extends { state: RunState; problem: string | null }>(
  run: Run,
  seenAt: Date,
  now: Date,
): Run {
  if (!isRunActive(run.state) || now.getTime() - seenAt.getTime() < SILENT_RUN_MS) return run;
  return { ...run, state: "interrupted", problem: INTERRUPTED };
}

/** Whether a result is still to come. */
export function isRunActive(state: RunState): boolean {
  return state === "queued" || state === "running";
}

/** What a finished run did, as one sentence; null while there is no result. */
export function describeRun({ counts, isRepeat }: Pick<SuggestionRun, "counts" | "isRepeat">): string | null {
  if (counts === null) return null;
  if (isRepeat) return `Read again: ${countWords(counts)}.`;
  return `Found ${counts.added} ${counts.added === 1 ? "claim" : "claims"}.`;
}

/** The counts of a run that are not zero, in words: “3 new, 1 updated, 20 unchanged”. */
export function countWords({ added, updated, kept, withdrawn, corrected }: SuggestionCounts): string {
  const parts = [
    [added, "new"],
    [updated, "updated"],
    [kept, "unchanged"],
    [withdrawn, "withdrawn"],
    [corrected, "kept as people left them"],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return told.length === 0 ? "no claims" : told.join(", ");
}

export const SuggestAgainInput = z.object({ articleId: z.uuid() });
export type SuggestAgainInput = z.infer<typeof SuggestAgainInput>;

import { claimName } from "./claim.ts";
import type { GuardLevel } from "./member.ts";
import type { WaitingOn } from "./note.ts";
import type { DisputeReason, NotCheckableReason, Outcome, Verdict, VerdictReason } from "./review.ts";
import { sourceName } from "./source.ts";
import type { SuggestionCounts } from "./suggestion.ts";
import { countWords } from "./suggestion.ts";
import { fieldWords, OUTCOME_WORDS, REASON_WORDS, VERDICT_WORDS, WAITING_ON_WORDS } from "./wording.ts";

/** A value that JSON can hold; what the log stores. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The rows whose fields undo can turn back. */
export type ChangedEntity = "claim" | "mention" | "evidence" | "note" | "attempt" | "waiting" | "conflict";

/** One row's change. `before` is null for a row that was made, so undoing it removes the row softly. */
export type FieldChange = {
  entity: ChangedEntity;
  id: string;
  before: { [field: string]: Json } | null;
  after: { [field: string]: Json };
};

type OnArticle<Type extends string, Data> = {
  type: Type;
  articleId: string;
  claimId?: undefined;
  data: Data;
};
type OnClaim<Type extends string, Data> = {
  type: Type;
  articleId: string;
  claimId: string;
  data: Data & { claim: number; label: string };
};
type OnDesk<Type extends string, Data> = {
  type: Type;
  articleId?: undefined;
  claimId?: undefined;
  data: Data;
};

/** Everything that can happen, with the facts that its sentence needs. */
export type ActivityEvent =
  | OnDesk<"desk.created", { name: string }>
  | OnDesk<"desk.edited", { name?: string; guardLevel?: GuardLevel }>
  | OnDesk<"member.added", { name: string; role: string }>
  | OnDesk<"member.renamed", { before: string; after: string }>
  | OnDesk<"source.added", { source: number; title: string }>
  | OnDesk<"source.edited", { source: number; title: string; fields: string[] }>
  | OnArticle<"article.created", { title: string; sha256: string; words: number }>
  | OnArticle<"article.edited", { title: string; fields: string[] }>
  | OnArticle<"article.archived", { title: string }>
  | OnArticle<"article.unarchived", { title: string }>
  | OnArticle<"report.imported", { title: string; claims: number }>
  | OnArticle<"claims.suggested", { count: number; engine: string }>
  | OnArticle<"claims.suggestedAgain", SuggestionCounts & { engine: string }>
  | OnArticle<"suggestions.asked", { title: string }>
  | OnArticle<"conflict.settled", { claims: number[]; note: string }>
  | OnArticle<"conflict.reopened", { claims: number[] }>
  | OnArticle<"claims.accepted", { count: number }>
  | OnClaim<"claim.accepted", object>
  | OnClaim<"claim.dropped", object>
  | OnClaim<"claim.restored", object>
  | OnClaim<"claim.added", { quote: string }>
  | OnClaim<"claim.edited", { fields: string[] }>
  | OnClaim<"claim.readingChosen", { words: string; norm: string }>
  | OnClaim<"claim.merged", { into: number }>
  | OnClaim<"claim.started", object>
  | OnClaim<"claim.released", object>
  | OnClaim<"claim.waiting", { waitingOn: WaitingOn; whom: string; question: string }>
  | OnClaim<"claim.answered", { answer: string }>
  | OnClaim<"claim.decided", { verdict: Verdict; reason: DisputeReason | NotCheckableReason | null }>
  | OnClaim<"claim.outcomeSet", { outcome: Outcome; overrideReason: string | null }>
  | OnClaim<"claim.reopened", { reason: string; verdict: Verdict; verdictReason: VerdictReason | null }>
  | OnClaim<"claim.signedOff", { hash: string }>
  | OnClaim<"mention.settled", { differs: string }>
  | OnClaim<"mention.reopened", { differs: string }>
  | OnClaim<"attempt.added", { body: string }>
  | OnClaim<"evidence.added", { source: number; title: string; stance: string }>
  | OnClaim<"evidence.edited", { source: number; title: string; fields: string[] }>
  | OnClaim<"evidence.removed", { source: number; title: string }>
  | OnClaim<"note.added", { isReply: boolean }>
  | OnClaim<"note.edited", object>
  | OnClaim<"note.resolved", object>
  | OnClaim<"note.reopened", object>
  | OnClaim<"note.removed", object>
  | { type: "change.undone"; articleId?: string; claimId?: string; data: { sequence: number; what: string } };

export type ActivityType = ActivityEvent["type"];

/** One entry of the log as it is read: who did what, when. */
export type ActivityEntry = {
  id: string;
  sequence: number;
  at: Date;
  actorId: string;
  actorName: string;
  articleId: string | null;
  claimId: string | null;
  sentence: string;
  /** Whether the caller can still undo it. */
  canUndo: boolean;
};

type EventOf<Type extends ActivityType> = Extract<ActivityEvent, { type: Type }>;
type Describers = { [Type in ActivityType]: (data: EventOf<Type>["data"]) => string };

const on = (data: { claim: number; label: string }) => `${claimName(data.claim)} “${data.label}”`;
const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
const both = (claims: readonly number[]) => claims.map(claimName).join(" and ");
const source = (data: { source: number; title: string }) => `${sourceName(data.source)} “${data.title}”`;

const DESCRIBE: Describers = {
  "desk.created": (d) => `set up the desk “${d.name}”`,
  "desk.edited": (d) =>
    `changed the desk${d.guardLevel ? `: “verified” now asks for ${d.guardLevel} evidence` : ""}`,
  "member.added": (d) => `added ${d.name} as ${d.role}`,
  "member.renamed": (d) => `changed their name from ${d.before} to ${d.after}`,
  "source.added": (d) => `added the source ${source(d)}`,
  "source.edited": (d) => `changed ${fieldWords(d.fields)} of the source ${source(d)}`,
  "article.created": (d) => `added the article “${d.title}” (${count(d.words, "word")})`,
  "article.edited": (d) => `changed ${fieldWords(d.fields)} of “${d.title}”`,
  "article.archived": (d) => `archived “${d.title}”`,
  "article.unarchived": (d) => `took “${d.title}” back from the archive`,
  "report.imported": (d) => `imported “${d.title}” with ${count(d.claims, "claim")} from a report`,
  "claims.suggested": (d) => `started the engine ${d.engine}, which suggested ${count(d.count, "claim")}`,
  "claims.suggestedAgain": (d) => `let the engine ${d.engine} read the text again: ${countWords(d)}`,
  "suggestions.asked": (d) => `asked the engine to read “${d.title}”`,
  "conflict.settled": (d) => `settled the conflict between ${both(d.claims)}: ${d.note}`,
  "conflict.reopened": (d) => `opened the conflict between ${both(d.claims)} again`,
  "claims.accepted": (d) => `accepted ${count(d.count, "suggestion")}`,
  "claim.accepted": (d) => `accepted ${on(d)}`,
  "claim.dropped": (d) => `dropped ${on(d)}`,
  "claim.restored": (d) => `restored ${on(d)}`,
  "claim.added": (d) => `added ${on(d)} on the words “${d.quote}”`,
  "claim.edited": (d) => `changed ${fieldWords(d.fields)} of ${on(d)}`,
  "claim.readingChosen": (d) => `read “${d.words}” of ${on(d)} as ${d.norm}`,
  "claim.merged": (d) => `merged ${on(d)} into ${claimName(d.into)}`,
  "claim.started": (d) => `started checking ${on(d)}`,
  "claim.released": (d) => `put ${on(d)} back`,
  "claim.waiting": (d) =>
    `set ${on(d)} waiting for ${d.whom || WAITING_ON_WORDS[d.waitingOn]}: ${d.question}`,
  "claim.answered": (d) => `took ${on(d)} up again${d.answer ? `: ${d.answer}` : ""}`,
  "claim.decided": (d) => `marked ${on(d)} ${verdictWords(d.verdict, d.reason)}`,
  "claim.outcomeSet": (d) =>
    `set the outcome of ${on(d)} to “${OUTCOME_WORDS[d.outcome].toLowerCase()}”${d.overrideReason ? `: ${d.overrideReason}` : ""}`,
  "claim.reopened": (d) =>
    `reopened ${on(d)}, which was ${verdictWords(d.verdict, d.verdictReason)}: ${d.reason}`,
  "claim.signedOff": (d) => `signed off ${on(d)}`,
  "mention.settled": (d) => `marked a difference in a repeat of ${on(d)} as seen (${d.differs})`,
  "mention.reopened": (d) => `opened the difference in a repeat of ${on(d)} again (${d.differs})`,
  "attempt.added": (d) => `wrote down what was tried on ${on(d)}: ${d.body}`,
  "evidence.added": (d) => `linked ${source(d)} to ${on(d)} (${d.stance})`,
  "evidence.edited": (d) => `changed ${fieldWords(d.fields)} of the evidence from ${source(d)} on ${on(d)}`,
  "evidence.removed": (d) => `took the evidence from ${source(d)} off ${on(d)}`,
  "note.added": (d) => `${d.isReply ? "replied to a note" : "wrote a note"} on ${on(d)}`,
  "note.edited": (d) => `changed a note on ${on(d)}`,
  "note.resolved": (d) => `resolved a note on ${on(d)}`,
  "note.reopened": (d) => `reopened a note on ${on(d)}`,
  "note.removed": (d) => `removed a note on ${on(d)}`,
  "change.undone": (d) => `undid this: ${d.what}`,
};

function verdictWords(verdict: Verdict, reason: VerdictReason | null): string {
  return `${VERDICT_WORDS[verdict].toLowerCase()}${reason ? ` (${REASON_WORDS[reason].toLowerCase()})` : ""}`;
}

/** What happened, as the second half of a sentence that starts with the actor's name. */
export function describeActivity(event: ActivityEvent): string {
  return (DESCRIBE[event.type] as (data: ActivityEvent["data"]) => string)(event.data);
}

/** Events that are never turned back: signatures and what the desk or engine did as a whole. */
const NOT_UNDOABLE: ReadonlySet<ActivityType> = new Set([
  "claim.signedOff",
  "claims.suggested",
  "claims.suggestedAgain",
  "suggestions.asked",
  "article.created",
  "report.imported",
]);

/** Whether an event of this type with these changes can be undone at all. */
export function isUndoable(type: ActivityType, changes: readonly FieldChange[]): boolean {
  return changes.length > 0 && !NOT_UNDOABLE.has(type);
}

import type { ActivityEvent, FieldChange } from "@claimdesk/domain";
import { describeActivity, isAllowed, isDecided, Refusal, type WorkState } from "@claimdesk/domain";
import { findClaim } from "../claim/change-claim.ts";
import { command } from "../command.ts";
import { findUndoable, refuseOnChangedGround, refuseUnderVerdict } from "./find-undoable.ts";
import { reverseChanges } from "./reverse-change.ts";

type Undone = { articleId: string; sentence: string };

/**
 * Turns back the caller's newest change on an article that was not undone yet, by a new event. Refused when somebody
 * changed the same fields since, or decided on them, so that nobody's work is overwritten.
 * @throws {Refusal} cannotUndo, notAllowed
 */
export const undoChange = command(
  "undoChange",
  async (scope, input: { articleId: string }): Promise<Undone> => {
    const event = await findUndoable(scope, input.articleId);
    if (!event)
      throw new Refusal("cannotUndo", { problem: "There is nothing of yours left to undo on this article." });
    const changes = event.changes as unknown as FieldChange[];
    if (changes.some(({ entity }) => entity !== "note") && !isAllowed(scope.actor.role, "checkClaims"))
      throw new Refusal("notAllowed", { action: "undoChange" });
    if (event.claimId !== null) await findClaim(scope, event.claimId);
    if (changes.some(isUnderVerdict)) await refuseUnderVerdict(scope, event);
    if (changes.some(bringsVerdictBack)) await refuseOnChangedGround(scope, event);
    await reverseChanges(scope, changes);
    const sentence = describeActivity({ type: event.type, data: event.data } as unknown as ActivityEvent);
    scope.record({
      ...{
        type: "change.undone",
        articleId: input.articleId,
        data: { sequence: event.sequence, what: sentence },
      },
      ...(event.claimId === null ? {} : { claimId: event.claimId }),
    });
    return { articleId: input.articleId, sentence };
  },
);

const WORDS_AND_VALUE = [
  "label",
  "statement",
  "kind",
  "claimant",
  "start",
  "end",
  "valueNorm",
  "valueQualifier",
];

/** Whether a decision may rest on what this changed: sources, attempts, a first note, or what the claim says. */
function isUnderVerdict({ entity, before, after }: FieldChange): boolean {
  if (entity === "evidence" || entity === "attempt") return true;
  if (entity === "note") return before === null;
  return entity === "claim" && before !== null && WORDS_AND_VALUE.some((field) => field in after);
}

/** Whether undoing this makes a verdict stand again, or takes the mark off one. */
function bringsVerdictBack({ entity, before }: FieldChange): boolean {
  if (entity !== "claim" || before === null) return false;
  return before.isStale === false || isDecided(before.workState as WorkState);
}

import { expect, test } from "vitest";
import type { ActivityEvent, ActivityType, FieldChange } from "./activity.ts";
import { describeActivity, isUndoable } from "./activity.ts";

const on = { articleId: "article" };
const onClaim = { ...on, claimId: "claim" };
const claim = { claim: 14, label: "Rise on the year" };
const source = { source: 3, title: "Minutes" };

/** One event of every type, with its sentence. */
const SENTENCES: { [Type in ActivityType]: [Omit<Extract<ActivityEvent, { type: Type }>, "type">, string] } =
  {
    "desk.created": [{ data: { name: "News" } }, "set up the desk “News”"],
    "desk.edited": [
      { data: { guardLevel: "strict" } },
      "changed the desk: “verified” now asks for strict evidence",
    ],
    "member.added": [{ data: { name: "Mia", role: "checker" } }, "added Mia as checker"],
    "member.renamed": [{ data: { before: "Owner", after: "Mia" } }, "changed their name from Owner to Mia"],
    "source.added": [{ data: source }, "added the source S03 “Minutes”"],
    "source.edited": [
      { data: { ...source, fields: ["url", "isConfidential"] } },
      "changed address, confidentiality of the source S03 “Minutes”",
    ],
    "article.created": [
      { ...on, data: { title: "Budget", sha256: "9c1e", words: 1 } },
      "added the article “Budget” (1 word)",
    ],
    "article.edited": [
      { ...on, data: { title: "Budget", fields: ["publishedOn", "byline"] } },
      "changed publication date, byline of “Budget”",
    ],
    "article.archived": [{ ...on, data: { title: "Budget" } }, "archived “Budget”"],
    "article.unarchived": [{ ...on, data: { title: "Budget" } }, "took “Budget” back from the archive"],
    "report.imported": [
      { ...on, data: { title: "Budget", claims: 2 } },
      "imported “Budget” with 2 claims from a report",
    ],
    "claims.suggested": [
      { ...on, data: { count: 52, engine: "rules-1" } },
      "started the engine rules-1, which suggested 52 claims",
    ],
    "claims.suggestedAgain": [
      {
        ...on,
        data: { engine: "rules-2", added: 3, updated: 1, kept: 20, withdrawn: 0, corrected: 2 },
      },
      "let the engine rules-2 read the text again: 3 new, 1 updated, 20 unchanged, 2 kept as people left them",
    ],
    "suggestions.asked": [{ ...on, data: { title: "Budget" } }, "asked the engine to read “Budget”"],
    "conflict.settled": [
      { ...on, data: { claims: [3, 14], note: "Two different years." } },
      "settled the conflict between C003 and C014: Two different years.",
    ],
    "conflict.reopened": [
      { ...on, data: { claims: [3, 14] } },
      "opened the conflict between C003 and C014 again",
    ],
    "claims.accepted": [{ ...on, data: { count: 1 } }, "accepted 1 suggestion"],
    "claim.accepted": [{ ...onClaim, data: claim }, "accepted C014 “Rise on the year”"],
    "claim.dropped": [{ ...onClaim, data: claim }, "dropped C014 “Rise on the year”"],
    "claim.restored": [{ ...onClaim, data: claim }, "restored C014 “Rise on the year”"],
    "claim.added": [
      { ...onClaim, data: { ...claim, quote: "rose" } },
      "added C014 “Rise on the year” on the words “rose”",
    ],
    "claim.edited": [
      { ...onClaim, data: { ...claim, fields: ["words", "proposedText"] } },
      "changed place in the text, wording asked for of C014 “Rise on the year”",
    ],
    "claim.readingChosen": [
      { ...onClaim, data: { ...claim, words: "03/04/2025", norm: "2025-04-03" } },
      "read “03/04/2025” of C014 “Rise on the year” as 2025-04-03",
    ],
    "mention.settled": [
      { ...onClaim, data: { ...claim, differs: "leaves out the source" } },
      "marked a difference in a repeat of C014 “Rise on the year” as seen (leaves out the source)",
    ],
    "mention.reopened": [
      { ...onClaim, data: { ...claim, differs: "leaves out the source" } },
      "opened the difference in a repeat of C014 “Rise on the year” again (leaves out the source)",
    ],
    "claim.merged": [{ ...onClaim, data: { ...claim, into: 3 } }, "merged C014 “Rise on the year” into C003"],
    "claim.started": [{ ...onClaim, data: claim }, "started checking C014 “Rise on the year”"],
    "claim.released": [{ ...onClaim, data: claim }, "put C014 “Rise on the year” back"],
    "claim.waiting": [
      { ...onClaim, data: { ...claim, waitingOn: "expert", whom: "", question: "Which year?" } },
      "set C014 “Rise on the year” waiting for an expert: Which year?",
    ],
    "claim.answered": [
      { ...onClaim, data: { ...claim, answer: "" } },
      "took C014 “Rise on the year” up again",
    ],
    "claim.decided": [
      { ...onClaim, data: { ...claim, verdict: "disputed", reason: "notInSource" } },
      "marked C014 “Rise on the year” disputed (not in the source)",
    ],
    "claim.outcomeSet": [
      { ...onClaim, data: { ...claim, outcome: "keptByOverride", overrideReason: "Slide seen" } },
      "set the outcome of C014 “Rise on the year” to “kept by override”: Slide seen",
    ],
    "claim.reopened": [
      { ...onClaim, data: { ...claim, reason: "New figures", verdict: "verified", verdictReason: null } },
      "reopened C014 “Rise on the year”, which was verified: New figures",
    ],
    "claim.signedOff": [
      { ...onClaim, data: { ...claim, hash: "77aa" } },
      "signed off C014 “Rise on the year”",
    ],
    "attempt.added": [
      { ...onClaim, data: { ...claim, body: "Called" } },
      "wrote down what was tried on C014 “Rise on the year”: Called",
    ],
    "evidence.added": [
      { ...onClaim, data: { ...claim, ...source, stance: "supports" } },
      "linked S03 “Minutes” to C014 “Rise on the year” (supports)",
    ],
    "evidence.edited": [
      { ...onClaim, data: { ...claim, ...source, fields: ["locator"] } },
      "changed locator of the evidence from S03 “Minutes” on C014 “Rise on the year”",
    ],
    "evidence.removed": [
      { ...onClaim, data: { ...claim, ...source } },
      "took the evidence from S03 “Minutes” off C014 “Rise on the year”",
    ],
    "note.added": [
      { ...onClaim, data: { ...claim, isReply: true } },
      "replied to a note on C014 “Rise on the year”",
    ],
    "note.edited": [{ ...onClaim, data: claim }, "changed a note on C014 “Rise on the year”"],
    "note.resolved": [{ ...onClaim, data: claim }, "resolved a note on C014 “Rise on the year”"],
    "note.reopened": [{ ...onClaim, data: claim }, "reopened a note on C014 “Rise on the year”"],
    "note.removed": [{ ...onClaim, data: claim }, "removed a note on C014 “Rise on the year”"],
    "change.undone": [
      { ...onClaim, data: { sequence: 12, what: "accepted C014" } },
      "undid this: accepted C014",
    ],
  };

test.each(Object.entries(SENTENCES))(
  "%s reads as a sentence after the actor's name",
  (type, [event, sentence]) => {
    expect(describeActivity({ type, ...event } as ActivityEvent)).toBe(sentence);
  },
);

const change: FieldChange = { entity: "claim", id: "claim", before: { label: "a" }, after: { label: "b" } };

test("only what changed rows can be undone, and never a signature or what the engine and intake did", () => {
  const undoable = (Object.keys(SENTENCES) as ActivityType[]).filter((type) => isUndoable(type, [change]));
  expect(
    Object.keys(SENTENCES)
      .filter((type) => !undoable.includes(type as ActivityType))
      .sort(),
  ).toEqual([
    ...["article.created", "claim.signedOff", "claims.suggested", "claims.suggestedAgain"],
    ...["report.imported", "suggestions.asked"],
  ]);
  expect(isUndoable("claim.edited", [])).toBe(false);
});

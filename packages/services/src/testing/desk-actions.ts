import type { ClaimFile, Workbench } from "@claimdesk/domain";
import { valueReadings } from "@claimdesk/domain";
import {
  endWaiting,
  releaseClaim,
  reopenClaim,
  setOutcome,
  setVerdict,
  setWaiting,
  startChecking,
} from "../claim/check-claim.ts";
import { chooseReading } from "../claim/choose-reading.ts";
import { addClaim, editClaim } from "../claim/edit-claim.ts";
import { settleMention } from "../claim/settle-mention.ts";
import { acceptAllClaims, acceptClaim, dropClaim, mergeClaim, restoreClaim } from "../claim/triage-claim.ts";
import { reopenConflict, settleConflict } from "../conflict.ts";
import type { Context } from "../context.ts";
import { addEvidence, editEvidence, removeEvidence } from "../evidence.ts";
import { addAttempt, addNote, editNote, removeNote, resolveNote } from "../note.ts";

type Step = (ctx: Context, bench: Workbench) => Promise<unknown> | null;

const seen = (claim: ClaimFile) => ({ claimId: claim.id, revision: claim.revision });
const isIn =
  (...states: ClaimFile["workState"][]) =>
  (claim: ClaimFile) =>
    states.includes(claim.workState);
const isOpen = isIn("suggested", "toCheck", "checking", "waiting");
const isDecided = isIn("checked");
const isPresent = (claim: ClaimFile) => claim.workState !== "removed";

/** A step on the first claim for which it is possible; null where there is none. */
const onClaim =
  (
    isFit: (claim: ClaimFile) => boolean,
    act: (ctx: Context, claim: ClaimFile, bench: Workbench) => Promise<unknown>,
  ): Step =>
  (ctx, bench) => {
    const claim = bench.claims.find(isFit);
    return claim ? act(ctx, claim, bench) : null;
  };

const source = (title: string) => ({
  details: {
    ...{ type: "page" as const, title, author: "A. Author", publisher: "", url: "https://example.org/x" },
    ...{ publishedOn: "2026-01-31", isConfidential: false },
  },
});

const otherReading = ({ value }: ClaimFile) =>
  value ? valueReadings(value).find((norm) => norm !== value.norm) : undefined;

const firstNote = (claim: ClaimFile, ctx: Context) =>
  claim.notes.find((note) => note.memberId === ctx.actor.memberId);

/** Everything a person can do to claims that can be undone, by name; each step finds a claim that it fits. */
export const DESK_ACTIONS: Record<string, Step> = {
  accept: onClaim(isIn("suggested"), (ctx, claim) => acceptClaim(ctx, seen(claim))),
  acceptAll: (ctx, { article, claims }) =>
    claims.some(isIn("suggested")) ? acceptAllClaims(ctx, { articleId: article.id }) : null,
  drop: onClaim(isIn("suggested", "toCheck", "waiting"), (ctx, claim) => dropClaim(ctx, seen(claim))),
  restore: onClaim(isIn("removed"), (ctx, claim) => restoreClaim(ctx, seen(claim))),
  add: (ctx, { version }) =>
    addClaim(ctx, {
      ...{ versionId: version.id, place: { start: 0, end: 7 }, label: "Who acted", statement: "" },
      ...{ kind: "event", claimant: null },
    }),
  editWords: onClaim(isOpen, (ctx, claim) =>
    editClaim(ctx, {
      ...seen(claim),
      label: `${claim.label} again`,
      statement: "Said anew.",
      claimant: "Fenn",
    }),
  ),
  editPlace: onClaim(isOpen, (ctx, claim) =>
    editClaim(ctx, { ...seen(claim), place: { start: claim.start, end: claim.end - 1 } }),
  ),
  editValue: onClaim(isOpen, (ctx, claim) =>
    editClaim(ctx, { ...seen(claim), value: { norm: `USD ${claim.revision}`, qualifier: "about" } }),
  ),
  removeValue: onClaim(
    (claim) => isOpen(claim) && claim.value !== null,
    (ctx, claim) => editClaim(ctx, { ...seen(claim), value: null }),
  ),
  chooseReading: onClaim(
    (claim) => isOpen(claim) && otherReading(claim) !== undefined,
    (ctx, claim) => chooseReading(ctx, { ...seen(claim), norm: otherReading(claim) ?? "" }),
  ),
  settleMention: onClaim(
    (claim) => isPresent(claim) && claim.mentions.some(({ differs }) => differs !== null),
    (ctx, { mentions }) => {
      const mention = mentions.find(({ differs }) => differs !== null);
      return settleMention(ctx, { mentionId: mention?.id ?? "", isSettled: mention?.settledAt === null });
    },
  ),
  settleConflict: (ctx, { conflicts }) => {
    const open = conflicts.find(({ settledAt }) => settledAt === null);
    return open
      ? settleConflict(ctx, { conflictId: open.id, revision: open.revision, note: "Two different years." })
      : null;
  },
  reopenConflict: (ctx, { conflicts }) => {
    const settled = conflicts.find(({ settledAt }) => settledAt !== null);
    return settled ? reopenConflict(ctx, { conflictId: settled.id, revision: settled.revision }) : null;
  },
  editFlags: onClaim(isPresent, (ctx, claim) =>
    editClaim(ctx, {
      ...{
        ...seen(claim),
        severity: claim.severity === "must" ? "note" : "must",
        isLegalRisk: !claim.isLegalRisk,
      },
      ...{ needsReply: !claim.needsReply, proposedText: `Wording ${claim.revision}` },
    }),
  ),
  start: onClaim(isIn("suggested", "toCheck"), (ctx, claim) => startChecking(ctx, seen(claim))),
  release: onClaim(isIn("checking"), (ctx, claim) => releaseClaim(ctx, seen(claim))),
  wait: onClaim(isOpen, (ctx, claim) =>
    setWaiting(ctx, {
      ...{ ...seen(claim), waitingOn: "author", whom: "Ira Moss", question: `Which? ${claim.revision}` },
      dueOn: "2026-03-09",
    }),
  ),
  answer: onClaim(isIn("waiting"), (ctx, claim) => endWaiting(ctx, { ...seen(claim), answer: "This one" })),
  dispute: onClaim(isOpen, (ctx, claim) =>
    setVerdict(ctx, {
      ...seen(claim),
      verdict: "disputed",
      reason: "incorrect",
      note: "The budget says 4.1.",
    }),
  ),
  cantVerify: onClaim(isOpen, (ctx, claim) =>
    setVerdict(ctx, { ...seen(claim), verdict: "unverifiable", attempt: "Called the clerk twice." }),
  ),
  notCheckable: onClaim(isOpen, (ctx, claim) =>
    setVerdict(ctx, { ...seen(claim), verdict: "notCheckable", reason: "opinion" }),
  ),
  verify: onClaim(isOpen, (ctx, claim) => setVerdict(ctx, { ...seen(claim), verdict: "verified" })),
  outcome: onClaim(isDecided, (ctx, claim) =>
    setOutcome(ctx, { ...seen(claim), outcome: "keptByOverride", overrideReason: `Slide ${claim.revision}` }),
  ),
  reopen: onClaim(isDecided, (ctx, claim) => reopenClaim(ctx, { ...seen(claim), reason: "New figures" })),
  merge: onClaim(isIn("suggested", "toCheck", "waiting"), (ctx, claim, { claims }) => {
    const into = claims.find((other) => other.id !== claim.id && isPresent(other));
    return into ? mergeClaim(ctx, { ...seen(claim), intoId: into.id }) : Promise.resolve();
  }),
  addEvidence: onClaim(isPresent, (ctx, claim) =>
    addEvidence(ctx, {
      ...{
        claimId: claim.id,
        source: source(`Source for ${claim.number}`),
        stance: "supports",
        tier: "primary",
      },
      ...{ locator: "p. 3", passage: "$4.2 million" },
    }),
  ),
  editEvidence: onClaim(
    (claim) => isPresent(claim) && claim.evidence.length > 0,
    (ctx, { evidence: [item] }) =>
      editEvidence(ctx, {
        ...{ evidenceId: item?.id ?? "", revision: item?.revision ?? 0 },
        ...{ locator: `p. ${item?.revision}`, stance: item?.stance === "context" ? "supports" : "context" },
      }),
  ),
  removeEvidence: onClaim(
    (claim) => isPresent(claim) && claim.evidence.length > 0,
    (ctx, { evidence: [item] }) =>
      removeEvidence(ctx, { evidenceId: item?.id ?? "", revision: item?.revision ?? 0 }),
  ),
  addNote: onClaim(isPresent, (ctx, claim) =>
    addNote(ctx, { claimId: claim.id, threadId: null, body: "Mixed up years?", isInternal: true }),
  ),
  reply: onClaim(
    (claim) => claim.notes.length > 0,
    (ctx, claim) =>
      addNote(ctx, {
        claimId: claim.id,
        threadId: claim.notes[0]?.id ?? null,
        body: "No.",
        isInternal: true,
      }),
  ),
  editNote: (ctx, { claims }) => {
    const note = claims.map((claim) => firstNote(claim, ctx)).find((found) => found !== undefined);
    if (!note) return null;
    return editNote(ctx, {
      noteId: note.id,
      revision: note.revision,
      body: `${note.body} !`,
      isInternal: !note.isInternal,
    });
  },
  resolveNote: onClaim(
    (claim) => claim.notes.some((note) => note.threadId === null),
    (ctx, { notes }) => {
      const note = notes.find(({ threadId }) => threadId === null);
      return resolveNote(ctx, { noteId: note?.id ?? "", isResolved: note?.resolvedAt === null });
    },
  ),
  removeNote: (ctx, { claims }) => {
    const notes = claims.flatMap((claim) => claim.notes);
    const note = notes.findLast(
      ({ id, memberId }) => memberId === ctx.actor.memberId && !notes.some(({ threadId }) => threadId === id),
    );
    return note ? removeNote(ctx, { noteId: note.id, revision: note.revision }) : null;
  },
  addAttempt: onClaim(isPresent, (ctx, claim) =>
    addAttempt(ctx, { claimId: claim.id, body: "Asked the archive." }),
  ),
};

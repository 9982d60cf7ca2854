/**
 * Why a request is refused although nothing is broken. One row per reason: the `kind` decides how the outside
 * world sees it (status code, place on the screen), the `text` is what a person reads.
 */
export const REFUSALS = {
  signInNeeded: { kind: "anonymous", text: () => "Please sign in first." },
  notAllowed: {
    kind: "forbidden",
    text: (details: { action: string }) =>
      `Your role on this desk does not allow this (${details.action}). Ask an owner of the desk.`,
  },
  notFound: {
    kind: "absent",
    text: (details: { what: string }) => `This ${details.what} does not exist, or it is not on your desk.`,
  },
  invalid: { kind: "invalid", text: (details: { problem: string }) => details.problem },
  changedMeanwhile: {
    kind: "conflict",
    text: (details: { who: string; what: string }) =>
      `${details.who} changed this ${details.what} while you were working on it. Nothing of yours was overwritten: compare both and save again.`,
  },
  sameText: {
    kind: "conflict",
    text: (details: { title: string }) => `The same text is already here as “${details.title}”.`,
  },
  tooLarge: {
    kind: "tooLarge",
    text: (details: { what: string; limit: string }) =>
      `${details.what} is larger than the limit of ${details.limit}. Split it and try again.`,
  },
  unreadable: { kind: "invalid", text: (details: { problem: string }) => details.problem },
  wrongState: { kind: "conflict", text: (details: { problem: string }) => details.problem },
  guard: {
    kind: "guard",
    text: (details: { missing: readonly string[] }) => `Not yet: ${details.missing.join(" ")}`,
  },
  cannotUndo: { kind: "conflict", text: (details: { problem: string }) => details.problem },
} as const;

export type RefusalReason = keyof typeof REFUSALS;

/** Facts that go with a refusal: what its text needs, and what the screen shows beside it. */
export type RefusalDetails<Reason extends RefusalReason> =
  Parameters<(typeof REFUSALS)[Reason]["text"]> extends [infer Needed]
    ? Needed & Readonly<Record<string, unknown>>
    : Readonly<Record<string, unknown>>;

/** An expected "no", with a reason a person can act on. Anything else that is thrown is a bug. */
export class Refusal<Reason extends RefusalReason = RefusalReason> extends Error {
  readonly reason: Reason;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(reason: Reason, details: RefusalDetails<Reason>) {
    super((REFUSALS[reason].text as (facts: unknown) => string)(details));
    this.name = "Refusal";
    this.reason = reason;
    this.details = details as Readonly<Record<string, unknown>>;
  }

  /** How the outside world sees it. */
  get kind(): (typeof REFUSALS)[Reason]["kind"] {
    return REFUSALS[this.reason].kind;
  }
}

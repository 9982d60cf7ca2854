import type { RefusalReason } from "@claimdesk/domain";

type RefusalFacts = { reason: RefusalReason; details: Readonly<Record<string, unknown>> };

/** What went wrong, for a person: a text, and the id to quote when it was a fault of ours. */
export type Failure = { text: string; refusal: RefusalFacts | null; errorId: string | null };

type ErrorData = { refusal?: RefusalFacts | null; errorId?: string | null };

function dataOf(error: unknown): ErrorData | null {
  if (typeof error !== "object" || error === null || !("data" in error)) return null;
  const { data } = error;
  return typeof data === "object" && data !== null ? data : null;
}

/** The refusal that the server answered with; null for anything else. */
export function refusalOf(error: unknown): RefusalFacts | null {
  return dataOf(error)?.refusal ?? null;
}

/** Puts any error of a call into words that say what happened and what to do next. */
export function describeFailure(error: unknown): Failure {
  const data = dataOf(error);
  if (error instanceof Error && data) {
    return { text: error.message, refusal: data.refusal ?? null, errorId: data.errorId ?? null };
  }
  return {
    text: "The desk did not answer. What you entered is still here. Check that Claimdesk is running, then try again.",
    refusal: null,
    errorId: null,
  };
}

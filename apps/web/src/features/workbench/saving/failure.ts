import type { ClaimFile, MissingPart } from "@claimdesk/domain";
import { describeFailure, refusalOf } from "../../../trpc/failure.ts";

/** Why a change was not saved, as the screen needs to know it. */
export type SaveFailure =
  | { kind: "unreachable"; message: string; errorId: string | null }
  | { kind: "conflict"; message: string; who: string; current: ClaimFile }
  | { kind: "refused"; message: string; missing: readonly MissingPart[] };

/** Sorts an error of a call. What gives no answer, or a broken one, is worth another try; a refusal is not. */
export function saveFailure(error: unknown): SaveFailure {
  const { text: message, errorId } = describeFailure(error);
  const refusal = refusalOf(error);
  if (refusal) {
    const { current, who, parts } = refusal.details;
    if (refusal.reason === "changedMeanwhile" && isClaimFile(current)) {
      return { kind: "conflict", message, who: String(who ?? "Somebody"), current };
    }
    return { kind: "refused", message, missing: Array.isArray(parts) ? (parts as MissingPart[]) : [] };
  }
  const status = httpStatusOf(error);
  if (status === null || status >= 500 || status === 429) return { kind: "unreachable", message, errorId };
  return { kind: "refused", message, missing: [] };
}

function httpStatusOf(error: unknown): number | null {
  if (typeof error !== "object" || error === null || !("data" in error)) return null;
  const { data } = error;
  if (typeof data !== "object" || data === null || !("httpStatus" in data)) return null;
  return typeof data.httpStatus === "number" ? data.httpStatus : null;
}

function isClaimFile(value: unknown): value is ClaimFile {
  return typeof value === "object" && value !== null && "revision" in value && "workState" in value;
}

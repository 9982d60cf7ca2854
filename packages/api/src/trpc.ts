import { randomUUID } from "node:crypto";
import type { REFUSALS } from "@claimdesk/domain";
import { Refusal } from "@claimdesk/domain";
import type { Context } from "@claimdesk/services";
import { initTRPC, TRPCError } from "@trpc/server";
import { wire } from "./wire.ts";

/** What a request brings: the member behind it, or null for a visitor, and where internal errors are written. */
export type RequestContext = {
  member: Context | null;
  /** Called once for every bug, with the id that the person sees. Must not throw. */
  logError(facts: { errorId: string; path: string; error: unknown }): void;
};

type RefusalKind = (typeof REFUSALS)[keyof typeof REFUSALS]["kind"];

const CODES = {
  anonymous: "UNAUTHORIZED",
  forbidden: "FORBIDDEN",
  absent: "NOT_FOUND",
  invalid: "BAD_REQUEST",
  conflict: "CONFLICT",
  tooLarge: "PAYLOAD_TOO_LARGE",
  guard: "PRECONDITION_FAILED",
} as const satisfies Record<RefusalKind, TRPCError["code"]>;

/** An internal error as it leaves: an id to quote, and nothing about its cause. */
class InternalError extends TRPCError {
  readonly errorId: string;

  constructor(errorId: string) {
    super({
      code: "INTERNAL_SERVER_ERROR",
      message: `Something went wrong on our side, and nothing was changed. Try again; if it happens again, quote the id ${errorId}.`,
    });
    this.errorId = errorId;
  }
}

const t = initTRPC.context<RequestContext>().create({
  transformer: wire,
  errorFormatter: ({ shape, error }) => {
    const refusal =
      error.cause instanceof Refusal ? { reason: error.cause.reason, details: error.cause.details } : null;
    const errorId = error instanceof InternalError ? error.errorId : null;
    const { code, httpStatus, path } = shape.data;
    return { ...shape, message: messageOf(error), data: { code, httpStatus, path, refusal, errorId } };
  },
});

export const router = t.router;

/** Turns what a use case throws into what a client may see. In tRPC 11 errors arrive as results, not as throws. */
const mapErrors = t.middleware(async ({ next, ctx, path }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof Refusal)
    throw new TRPCError({ code: CODES[(cause as Refusal).kind], message: cause.message, cause });
  if (result.error.code !== "INTERNAL_SERVER_ERROR") return result;
  const errorId = randomUUID();
  ctx.logError({ errorId, path, error: cause ?? result.error });
  throw new InternalError(errorId);
});

/** A procedure for members only. There is no other kind. */
export const memberProcedure = t.procedure.use(mapErrors).use(({ ctx, next }) => {
  if (ctx.member === null) throw new Refusal("signInNeeded", {});
  return next({ ctx: ctx.member });
});

export const createCallerFactory = t.createCallerFactory;

/** Input that fails its schema says what to change, in the schema's own words. */
function messageOf(error: TRPCError): string {
  const { cause } = error;
  if (
    error.code === "BAD_REQUEST" &&
    cause !== undefined &&
    "issues" in cause &&
    Array.isArray(cause.issues)
  ) {
    const messages = cause.issues.map((issue: { message: string }) => issue.message);
    return [...new Set(messages)].slice(0, 3).join(" ");
  }
  return error.message;
}

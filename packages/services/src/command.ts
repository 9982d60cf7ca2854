import type { Action } from "@claimdesk/domain";
import { isAllowed, Refusal } from "@claimdesk/domain";
import { activityLog } from "./activity/activity-log.ts";
import type { Context, WriteScope } from "./context.ts";
import { refuseUnstorable } from "./storable.ts";

/** How often a transaction that lost a race inside the database is run again. */
const ATTEMPTS = 4;

/** Storing the thousands of claims of a text of 2 MB takes half a minute on a slow machine. */
const TRANSACTION_MS = 120_000;

/** What takes whole texts and reports in has its own look at them. */
const CHECKS_ITSELF: ReadonlySet<Action> = new Set(["createArticle", "importReport"]);

/** A use case that changes data: permitted, in one transaction, and recorded in the activity log, or not done at all. */
export function command<Input, Output>(
  action: Action,
  run: (scope: WriteScope, input: Input) => Promise<Output>,
) {
  return async (ctx: Context, input: Input): Promise<Output> => {
    refuseUnlessAllowed(ctx, action);
    if (!CHECKS_ITSELF.has(action)) refuseUnstorable(input);
    return retryOnDeadlock(() =>
      ctx.db.$transaction(
        async (db) => {
          const log = activityLog({ ...ctx, db });
          const output = await run({ ...ctx, db, record: log.record, touchArticle: log.touchArticle }, input);
          if (log.isEmpty()) throw new Error(`${action} changed data without recording it`);
          await log.flush();
          return output;
        },
        { maxWait: 10_000, timeout: TRANSACTION_MS },
      ),
    );
  };
}

/** A use case that only reads: permitted, or refused. */
export function query<Input, Output>(action: Action, run: (ctx: Context, input: Input) => Promise<Output>) {
  return async (ctx: Context, input: Input): Promise<Output> => {
    refuseUnlessAllowed(ctx, action);
    if (!CHECKS_ITSELF.has(action)) refuseUnstorable(input);
    return run(ctx, input);
  };
}

function refuseUnlessAllowed(ctx: Context, action: Action): void {
  if (!isAllowed(ctx.actor.role, action)) throw new Refusal("notAllowed", { action });
}

async function retryOnDeadlock<Output>(run: () => Promise<Output>): Promise<Output> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      if (attempt >= ATTEMPTS || !isDeadlock(error)) throw error;
    }
  }
}

/** Prisma's code for a write conflict or deadlock; the transaction was rolled back whole. */
function isDeadlock(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2034";
}

import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { activityRouter } from "./routers/activity.ts";
import { articleRouter } from "./routers/article.ts";
import { claimRouter } from "./routers/claim.ts";
import { conflictRouter } from "./routers/conflict.ts";
import { deskRouter } from "./routers/desk.ts";
import { evidenceRouter } from "./routers/evidence.ts";
import { intakeRouter } from "./routers/intake.ts";
import { noteRouter } from "./routers/note.ts";
import { reportRouter } from "./routers/report.ts";
import { sourceRouter } from "./routers/source.ts";
import { createCallerFactory, router } from "./trpc.ts";

export const appRouter = router({
  activity: activityRouter,
  article: articleRouter,
  claim: claimRouter,
  conflict: conflictRouter,
  desk: deskRouter,
  evidence: evidenceRouter,
  intake: intakeRouter,
  note: noteRouter,
  report: reportRouter,
  source: sourceRouter,
});

export type AppRouter = typeof appRouter;
export type ApiInputs = inferRouterInputs<AppRouter>;
export type ApiOutputs = inferRouterOutputs<AppRouter>;

/** Calls procedures in the same process, with the same checks as over the network. */
export const createCaller = createCallerFactory(appRouter);

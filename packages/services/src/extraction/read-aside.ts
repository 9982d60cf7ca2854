import { Refusal } from "@claimdesk/domain";
import type { Context } from "../context.ts";
import { EXTRACTION_PROBLEMS, type Extractor } from "./extractor.ts";
import { failRun, finishRun, type Job, reportShare } from "./suggestion-run.ts";

/** How often a run says that it is still at work, and how far it is. */
const REPORT_MS = 1_000;

/** Reads a text aside while the person has long been answered; what becomes of it stands in the run. */
export function readAside(ctx: Context, extractor: Extractor, job: Job): void {
  const clock = clockFrom(ctx.now);
  const fail = async (error: unknown) => {
    const isRefusal = error instanceof Refusal;
    const problem = isRefusal ? error.message : EXTRACTION_PROBLEMS.crashed;
    await failRun({ ...ctx, now: clock() }, job.runId, problem);
    if (!isRefusal) throw error;
  };
  extractor.follow(read(ctx, extractor, job, clock).catch(fail));
}

async function read(ctx: Context, extractor: Extractor, job: Job, clock: () => Date): Promise<void> {
  let share: number | null = null;
  let reported = Promise.resolve();
  const report = () => {
    // One after the other, so that no late report stands above a newer one.
    reported = reported.then(() =>
      reportShare(ctx, job.runId, { share, at: clock() }).catch((error: unknown) =>
        extractor.follow(Promise.reject(error)),
      ),
    );
  };
  const beat = setInterval(report, REPORT_MS);
  try {
    const { text, publishedOn, title } = job;
    const outcome = await extractor.extract(text, { publishedOn, title }, (done) => {
      const isFirst = share === null;
      share = Math.min(1, Math.max(share ?? 0, done));
      if (isFirst) report();
    });
    const at = { ...ctx, now: clock() };
    if (outcome.ok) await finishRun(at, { job, extraction: outcome.extraction });
    else await failRun(at, job.runId, EXTRACTION_PROBLEMS[outcome.problem]);
  } finally {
    clearInterval(beat);
    await reported;
  }
}

/** The caller's clock, going on. */
function clockFrom(start: Date): () => Date {
  const began = performance.now();
  return () => new Date(start.getTime() + performance.now() - began);
}

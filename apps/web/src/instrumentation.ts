import type { Instrumentation } from "next";

/** Writes a page that failed into the log, under the id that the person sees. Addresses go without their query. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  const { log } = await import("./server/log.ts");
  const errorId = error instanceof Error && "digest" in error ? error.digest : null;
  log.error({ errorId, path: request.path.replace(/\?.*/s, ""), err: error }, "page failed");
};

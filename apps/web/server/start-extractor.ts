import { WorkerExtractor } from "@claimdesk/services/extraction";

/** Hands the thread that reads long texts to the application; gives what ends it. */
export function startExtractor(): () => Promise<void> {
  const extractor = new WorkerExtractor({
    reportError: (error) => console.error("An internal error while a long text was read:", error),
  });
  // The application is bundled and shares nothing with this file but the process.
  Object.assign(globalThis, { claimdeskExtractor: extractor });
  return () => extractor.close();
}

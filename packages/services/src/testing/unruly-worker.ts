/** A thread for tests that misbehaves as its text says, and answers with an empty reading otherwise. */
import { parentPort } from "node:worker_threads";

const ACTS: Record<string, () => void> = {
  crash: () => process.exit(3),
  throw: () => {
    throw new Error("a bug in the engine");
  },
  hang: () => {
    for (;;);
  },
  swell: () => {
    const kept: unknown[] = [];
    for (;;) kept.push({ number: kept.length });
  },
};

parentPort?.on("message", ({ text }: { text: string }) => {
  ACTS[text]?.();
  parentPort?.postMessage({ extraction: { claims: [] } });
});

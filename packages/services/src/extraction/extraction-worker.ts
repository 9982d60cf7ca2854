/** The thread that reads long texts. It gets one text at a time and knows of no desk, article or person. */
import { parentPort } from "node:worker_threads";
import { extractClaims } from "@claimdesk/extract";
import type { WorkerAnswer, WorkerTask } from "./worker-extractor.ts";

/** Smallest step of progress that is worth a message. */
const STEP = 0.01;

const answer = (message: WorkerAnswer) => parentPort?.postMessage(message);

parentPort?.on("message", ({ text, publishedOn, title }: WorkerTask) => {
  let told = -1;
  const onProgress = (share: number) => {
    if (share - told < STEP) return;
    told = share;
    answer({ share });
  };
  onProgress(0);
  answer({ extraction: extractClaims(text, { publishedOn, title, onProgress }) });
});

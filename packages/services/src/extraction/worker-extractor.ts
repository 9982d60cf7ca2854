import { Worker } from "node:worker_threads";
import type { Extraction } from "@claimdesk/extract";
import type { ExtractionOutcome, ExtractionProblem, Extractor } from "./extractor.ts";

/** What the thread is asked. */
export type WorkerTask = { text: string; publishedOn: string; title: string | undefined };
/** What the thread says: how far it is, or the result. */
export type WorkerAnswer = { share: number } | { extraction: Extraction };

type Job = WorkerTask & {
  onProgress: (share: number) => void;
  settle: (outcome: ExtractionOutcome) => void;
};

type Options = {
  /** Takes errors that nobody waits for: a crash of the thread, work that failed after the answer. Must not throw. */
  reportError(error: unknown): void;
  /** The file that the thread runs. */
  entry?: URL;
  /** Longest time for one text; a text of 2 MB takes some seconds. */
  limitMs?: number;
  memoryMb?: number;
  /** How long the thread is kept without work. */
  idleMs?: number;
};

/** Texts that may wait at most, each up to 2 MB. */
const MOST_WAITING = 20;

/**
 * Reads texts in one thread beside the server, in the order in which they come. A thread that crashes, takes too long
 * or needs too much memory is ended, with its text alone, and a new one goes on with the next. An idle thread is ended
 * as well, to give its memory back.
 */
export class WorkerExtractor implements Extractor {
  readonly #options: Required<Options>;
  readonly #waiting: Job[] = [];
  readonly #following = new Set<Promise<void>>();
  #thread: Worker | null = null;
  #current: Job | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(options: Options) {
    const entry = new URL("./extraction-worker.ts", import.meta.url);
    this.#options = { entry, limitMs: 180_000, memoryMb: 1536, idleMs: 60_000, ...options };
  }

  extract: Extractor["extract"] = (text, { publishedOn, title }, onProgress) =>
    new Promise((settle) => {
      if (this.#isClosed) return settle({ ok: false, problem: "stopped" });
      if (this.#waiting.length >= MOST_WAITING) return settle({ ok: false, problem: "busy" });
      this.#waiting.push({ text, publishedOn, title, onProgress, settle });
      this.#next();
    });

  follow: Extractor["follow"] = (work) => {
    const followed: Promise<void> = work
      .catch((error: unknown) => this.#options.reportError(error))
      .finally(() => this.#following.delete(followed));
    this.#following.add(followed);
  };

  /** Ends the thread; what it had and what waits comes back as stopped. Settles when that is written down. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const stopped = { ok: false, problem: "stopped" } as const;
    for (const job of this.#waiting.splice(0)) job.settle(stopped);
    this.#settle(stopped);
    await this.#endThread();
    await Promise.allSettled(this.#following);
  }

  #next(): void {
    if (this.#current) return;
    clearTimeout(this.#timer);
    const job = this.#waiting.shift();
    if (!job) {
      this.#after(this.#options.idleMs, () => void this.#endThread());
      return;
    }
    this.#current = job;
    this.#thread ??= this.#startThread();
    this.#after(this.#options.limitMs, () => this.#giveUp("tooSlow"));
    const { text, publishedOn, title } = job;
    this.#thread.postMessage({ text, publishedOn, title } satisfies WorkerTask);
  }

  #startThread(): Worker {
    const { entry, memoryMb } = this.#options;
    const thread = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    thread.unref();
    const ifMine = (act: () => void) => {
      if (thread === this.#thread) act();
    };
    thread.on("message", (answer: WorkerAnswer) => ifMine(() => this.#hear(answer)));
    thread.on("error", (error: NodeJS.ErrnoException) =>
      ifMine(() => {
        const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
        if (!isMemory) this.#options.reportError(error);
        this.#giveUp(isMemory ? "tooBig" : "crashed");
      }),
    );
    thread.on("exit", () => ifMine(() => this.#giveUp("crashed")));
    return thread;
  }

  #hear(answer: WorkerAnswer): void {
    if ("share" in answer) this.#current?.onProgress(answer.share);
    else {
      this.#settle({ ok: true, extraction: answer.extraction });
      this.#next();
    }
  }

  #giveUp(problem: ExtractionProblem): void {
    void this.#endThread();
    this.#settle({ ok: false, problem });
    this.#next();
  }

  #settle(outcome: ExtractionOutcome): void {
    clearTimeout(this.#timer);
    const job = this.#current;
    this.#current = null;
    job?.settle(outcome);
  }

  async #endThread(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    await thread?.terminate();
  }

  #after(ms: number, act: () => void): void {
    this.#timer = setTimeout(act, ms).unref();
  }
}

import { extractClaims } from "@claimdesk/extract";
import type { ExtractionOutcome, Extractor } from "../extraction/extractor.ts";

/** An extractor that a test leads by the hand: nothing is read until it says so. */
export class HeldExtractor implements Extractor {
  readonly errors: unknown[] = [];
  readonly #asked: Asked[] = [];
  readonly #followed: Promise<void>[] = [];

  extract: Extractor["extract"] = (text, options, onProgress) =>
    new Promise((settle) => {
      const read = () => settle({ ok: true, extraction: extractClaims(text, options) });
      this.#asked.push({ text, onProgress, settle, read });
    });

  follow: Extractor["follow"] = (work) => {
    this.#followed.push(work.catch((error: unknown) => void this.errors.push(error)));
  };

  /** The texts that were asked for, oldest first. */
  get asked(): readonly Asked[] {
    return this.#asked;
  }

  /** Settles when all that goes on after the answers is written down. */
  async written(): Promise<void> {
    await Promise.all(this.#followed);
  }
}

type Asked = {
  text: string;
  onProgress: (share: number) => void;
  settle: (outcome: ExtractionOutcome) => void;
  /** Ends the reading with what the engine finds. */
  read: () => void;
};

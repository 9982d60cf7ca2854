import { type Extraction, type ExtractOptions, extractClaims } from "@claimdesk/extract";

/** Texts up to this size, in bytes of UTF-8, are read at once; longer ones would hold every other request up. */
const IN_PLACE_BYTES = 50 * 1024;

/** Why a text could not be read away from the server's own thread. */
export type ExtractionProblem = "busy" | "tooSlow" | "tooBig" | "crashed" | "stopped";

export type ExtractionOutcome =
  | { ok: true; extraction: Extraction }
  | { ok: false; problem: ExtractionProblem };

/**
 * Reads long texts away from the server's own thread, one after the other. It hands results back as plain data, as it
 * is made outside of the bundled application.
 */
export type Extractor = {
  /** Settles when the text is read or will not be; never throws. `onProgress` is told the share, 0 to 1. */
  extract(
    text: string,
    options: Pick<ExtractOptions, "publishedOn" | "title">,
    onProgress: (share: number) => void,
  ): Promise<ExtractionOutcome>;
  /** Takes work that goes on after the person has been answered: logs its error, and waits for it at the end. */
  follow(work: Promise<void>): void;
};

/** What a person reads when their text could not be read, and what they can do. */
export const EXTRACTION_PROBLEMS: Record<ExtractionProblem, string> = {
  busy: "Several long texts are being read already. The article is kept; start the reading again in a few minutes.",
  tooSlow:
    "Reading this text took too long and was ended. The article is kept. Start the reading again, or split the text into parts.",
  tooBig:
    "This text needs more memory than reading may take. The article is kept. Split the text into parts and add them one by one.",
  crashed:
    "Reading this text ended with an error. The article is kept. Start the reading again, or mark claims by hand.",
  stopped: "Claimdesk was stopped while it read this text. The article is kept. Start the reading again.",
};

/** Whether a text is short enough to be read while the person waits. */
export function isReadInPlace(text: string): boolean {
  return Buffer.byteLength(text) <= IN_PLACE_BYTES;
}

/** The engine's reading of a text, on this very thread. */
export function readInPlace(
  text: string,
  options: Pick<ExtractOptions, "publishedOn" | "title">,
): Extraction {
  return extractClaims(text, options);
}

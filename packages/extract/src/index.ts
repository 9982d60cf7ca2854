import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { ENGINE_VERSION } from "./extraction.ts";
import type { ExtractOptions, Extraction } from "./extraction.ts";

export { ENGINE_VERSION } from "./extraction.ts";
export type {
  ClaimKind,
  Coverage,
  ExtractedClaim,
  ExtractedMention,
  ExtractedSentence,
  ExtractedValue,
  Extraction,
  ExtractionConflict,
  ExtractOptions,
  Qualifier,
  SentenceRole,
} from "./extraction.ts";

/** The claims of an article's text. Pure: the same text and options give the same result, to the byte. */
export function extractClaims(text: string, options: ExtractOptions): Extraction {
  return {
    format: "claimdesk.extraction/1",
    engine: ENGINE_VERSION,
    publishedOn: options.publishedOn,
    text: { sha256: bytesToHex(sha256(utf8ToBytes(text))), length: text.length, offsetUnit: "utf16" },
    sentences: [],
    claims: [],
    conflicts: [],
  };
}

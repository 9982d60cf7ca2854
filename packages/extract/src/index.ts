import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { newArticle } from "./article.ts";
import { parseIsoDate } from "./calendar.ts";
import { runStages } from "./engine.ts";
import type { Extraction, ExtractOptions } from "./extraction.ts";
import { ENGINE_VERSION } from "./extraction.ts";
import { detectLanguage } from "./language.ts";
import { OTHER_LANGUAGE_STAGES, STAGES } from "./stages.ts";
import { toExtraction } from "./to-extraction.ts";

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
export { ENGINE_VERSION } from "./extraction.ts";

/**
 * The claims of an article's text. Pure: the same text and options give the same result, to the byte.
 * @throws RangeError when `publishedOn` is no calendar day written YYYY-MM-DD
 * @example extractClaims("The pact lasts 30 days.", { publishedOn: "2025-03-17" }).claims[0]?.value?.norm // "P30D"
 */
export function extractClaims(text: string, options: ExtractOptions): Extraction {
  const publishedDays = parseIsoDate(options.publishedOn);
  if (publishedDays === null) throw new RangeError(`no calendar day: ${options.publishedOn}`);
  const language = detectLanguage(text);
  const stages = language.isEnglish ? STAGES : OTHER_LANGUAGE_STAGES;
  const article = newArticle(text, options.title ?? null, publishedDays);
  return toExtraction(runStages(article, stages, options.onProgress ?? (() => {})), {
    format: "claimdesk.extraction/1",
    engine: ENGINE_VERSION,
    stages: Object.fromEntries(stages.map(({ name, version }) => [name, version])),
    language,
    publishedOn: options.publishedOn,
    text: { sha256: bytesToHex(sha256(utf8ToBytes(text))), length: text.length, offsetUnit: "utf16" },
  });
}

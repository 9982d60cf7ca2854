import "server-only";
import type { Context } from "@claimdesk/services";

type Extractor = Context["extractor"];

/** Made by the start-up, outside of the bundle: a thread needs a file that Node.js can run. */
const given = globalThis as typeof globalThis & { claimdeskExtractor?: Extractor };

/** What reads long texts aside; undefined where the start-up gave none, and they are read at once. */
export function extractor(): Extractor {
  return given.claimdeskExtractor;
}

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { Json } from "./activity.ts";

/** The part of a log entry that its hash covers; `at` is ISO 8601 in UTC with milliseconds. */
export type ChainedEvent = {
  deskId: string;
  sequence: number;
  at: string;
  actorId: string;
  actorName: string;
  type: string;
  articleId: string | null;
  claimId: string | null;
  data: Json;
  changes: Json;
  previousHash: string;
};

/** The same JSON text for the same data, whatever the order of keys (RFC 8785). */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("This value has no JSON form.");
  return text;
}

/** SHA-256 of the UTF-8 bytes of a text, lower-case hexadecimal. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The hash of a log entry: SHA-256 over its canonical JSON, the previous hash included. */
export function chainHash(event: ChainedEvent): string {
  return sha256Hex(canonicalJson(event));
}

/**
 * The first place where a log was altered, reordered or has a gap; null when it is intact. Entries in order of
 * sequence, from the first of the desk. That the newest were cut off shows only against the desk's own last hash.
 */
export function findBrokenLink(
  entries: Iterable<ChainedEvent & { hash: string }>,
): { sequence: number; problem: string } | null {
  let expectedSequence = 1;
  let previousHash = "";
  for (const { hash, ...event } of entries) {
    if (event.sequence !== expectedSequence) {
      return { sequence: expectedSequence, problem: `event ${expectedSequence} is missing` };
    }
    if (event.previousHash !== previousHash)
      return { sequence: event.sequence, problem: "it does not follow from the event before" };
    if (chainHash(event) !== hash)
      return { sequence: event.sequence, problem: "its content is not what was recorded" };
    previousHash = hash;
    expectedSequence++;
  }
  return null;
}

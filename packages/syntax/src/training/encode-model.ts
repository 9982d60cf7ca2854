import { type ModelFile, packInts, packLists, packWeights } from "../model-file.ts";
import type { ParseModel } from "../parser.ts";
import type { TagModel } from "../tagger.ts";
import { RELATIONS } from "../token.ts";
import type { TagInventory } from "./count-tags.ts";
import type { LemmaInventory } from "./train-lemmas.ts";

/** Puts all that was learnt into the form it is kept in. */
export function encodeModel(
  inventory: TagInventory,
  tags: TagModel,
  lemmas: LemmaInventory,
  parser: ParseModel,
): ModelFile {
  const sections: ModelFile["sections"] = [];
  const parts: Uint8Array[] = [];
  let at = 0;
  const put = (name: string, kind: "weights" | "bytes" | "ints", bytes: Uint8Array, length: number): void => {
    sections.push({ name, kind, start: at, end: at + bytes.length, length });
    parts.push(bytes);
    at += bytes.length;
  };
  const putWeights = (name: string, weights: Int8Array | Int32Array): void =>
    put(name, "weights", packWeights(Int8Array.from(weights)), weights.length);
  const putInts = (name: string, numbers: ArrayLike<number>): void =>
    put(name, "ints", packInts(numbers), numbers.length);
  putInts("wordsKeys", inventory.words);
  putInts("wordsValues", inventory.sets);
  put("candidates", "bytes", packLists(inventory.candidates), inventory.candidates.length);
  putInts("lemmasKeys", lemmas.keys);
  putInts("lemmasValues", lemmas.values);
  put("labelSets", "bytes", packLists(parser.labelSets), parser.labelSets.length);
  putWeights("tags", tags.weights);
  putWeights("moves", parser.moves);
  putWeights("labels", parser.labels);
  return {
    format: "claimdesk.syntax-model/1",
    classes: inventory.classes,
    relations: [...RELATIONS],
    lemmaScripts: lemmas.scripts,
    shifts: { tags: tags.shift, moves: parser.moveShift, labels: parser.labelShift },
    sections,
    data: encodeBase64(parts, at),
  };
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function encodeBase64(parts: readonly Uint8Array[], size: number): string {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const pieces: string[] = [];
  for (let i = 0; i < size; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const left = size - i;
    pieces.push(
      ALPHABET.charAt(a >> 2) +
        ALPHABET.charAt(((a & 3) << 4) | (b >> 4)) +
        (left > 1 ? ALPHABET.charAt(((b & 15) << 2) | (c >> 6)) : "=") +
        (left > 2 ? ALPHABET.charAt(c & 63) : "="),
    );
  }
  return pieces.join("");
}

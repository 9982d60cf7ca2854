import type { LemmaScript } from "./lemmatize.ts";

/** The model as it is kept: lists as JSON, numbers in one base64 string, small ones as half bytes. */
export type ModelFile = {
  format: "claimdesk.syntax-model/1";
  /** "NOUN/NN" by class number. */
  classes: string[];
  relations: string[];
  lemmaScripts: LemmaScript[];
  shifts: { tags: number; moves: number; labels: number };
  sections: {
    name: string;
    kind: "weights" | "bytes" | "ints";
    start: number;
    end: number;
    length: number;
  }[];
  data: string;
};

const ESCAPE = 15;
const MIDDLE = 7;

/** Weights as half bytes: -7 to 7 in one, all others in three. Most weights are small. */
export function packWeights(weights: Int8Array): Uint8Array {
  const halves: number[] = [];
  for (const weight of weights) {
    if (weight >= -MIDDLE && weight <= MIDDLE) halves.push(weight + MIDDLE);
    else halves.push(ESCAPE, (weight >> 4) & 15, weight & 15);
  }
  const bytes = new Uint8Array((halves.length + 1) >> 1);
  halves.forEach((half, i) => {
    bytes[i >> 1] = (bytes[i >> 1] as number) | (i % 2 === 0 ? half : half << 4);
  });
  return bytes;
}

/** The inverse of `packWeights`. */
export function unpackWeights(bytes: Uint8Array, length: number): Int8Array {
  const weights = new Int8Array(length);
  let at = 0;
  for (let i = 0; i < length; i++) {
    const half = ((bytes[at >> 1] as number) >> ((at & 1) << 2)) & 15;
    at++;
    if (half !== ESCAPE) {
      weights[i] = half - MIDDLE;
      continue;
    }
    const high = ((bytes[at >> 1] as number) >> ((at & 1) << 2)) & 15;
    at++;
    const low = ((bytes[at >> 1] as number) >> ((at & 1) << 2)) & 15;
    at++;
    weights[i] = (high << 4) | low;
  }
  return weights;
}

/** Bytes of a base64 string, by the engine's own decoder where it has one. */
export function decodeBase64(text: string): Uint8Array {
  const native = (Uint8Array as { fromBase64?: (text: string) => Uint8Array }).fromBase64;
  if (native) return native.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Lists of small numbers, each with its length before it. */
export function packLists(lists: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(lists.flatMap((list) => [list.length, ...list]));
}

/** The inverse of `packLists`. */
export function unpackLists(bytes: Uint8Array): Uint8Array[] {
  const lists: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += (bytes[at] as number) + 1)
    lists.push(bytes.subarray(at + 1, at + 1 + (bytes[at] as number)));
  return lists;
}

/** Whole numbers of 32 bits, low byte first on every machine. */
export function packInts(numbers: ArrayLike<number>): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * 4));
  for (let i = 0; i < numbers.length; i++) view.setInt32(i * 4, numbers[i] as number, true);
  return new Uint8Array(view.buffer);
}

/** The inverse of `packInts`. */
export function unpackInts(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Int32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getInt32(i * 4, true));
}

import file from "../../model/check-worthiness.json" with { type: "json" };
import { logistic } from "./plain-math.ts";
import { FEATURE_BITS, sentenceFeatures } from "./sentence-features.ts";

/** The model as it is kept: one byte a weight, its square root scaled so that 127 is the largest. */
export type ModelFile = {
  format: "claimdesk.check-worthiness/1";
  bits: number;
  bias: number;
  largest: number;
  /** Base64 of signed bytes. */
  weights: string;
};

/** A model ready for use; above 0 means worth checking. */
export type WorthinessModel = { bias: number; weights: Float64Array };

const TOP = 127;
let shipped: WorthinessModel | null = null;

/**
 * How much a sentence is like those that people found worth checking, 0 to 1; above 0.5 is yes. The model knows the
 * sentences of debates: of other texts it gives a hint, no more.
 */
export function rateSentence(sentence: string): number {
  shipped ??= unpackModel(file as ModelFile);
  return logistic(rawScore(shipped, sentenceFeatures(sentence)));
}

/** The sum of the weights of the features over the root of their number, and the bias. */
export function rawScore(model: WorthinessModel, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += model.weights[feature] ?? 0;
  return model.bias + sum / Math.sqrt(Math.max(1, features.length));
}

/** The model in its kept form. Weights are kept by their square roots, as most are small. */
export function packModel(model: WorthinessModel): ModelFile {
  const largest = model.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  const bytes = Int8Array.from(
    model.weights,
    (weight) => Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / largest) * TOP),
  );
  return {
    format: "claimdesk.check-worthiness/1",
    bits: FEATURE_BITS,
    bias: model.bias,
    largest,
    weights: encodeBase64(new Uint8Array(bytes.buffer)),
  };
}

/** The inverse of `packModel`, up to rounding. */
export function unpackModel(kept: ModelFile): WorthinessModel {
  const bytes = decodeBase64(kept.weights);
  const byByte = Float64Array.from({ length: 256 }, (_, i) => {
    const byte = i < 128 ? i : i - 256;
    return (Math.sign(byte) * byte * byte * kept.largest) / (TOP * TOP);
  });
  const weights = new Float64Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) weights[i] = byByte[bytes[i] as number] as number;
  return { bias: kept.bias, weights };
}

const CHUNK = 0x2000;

function encodeBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let i = 0; i < bytes.length; i += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(binary);
}

/** By the machine's own decoder where it has one. */
function decodeBase64(text: string): Uint8Array {
  const native = (Uint8Array as { fromBase64?: (text: string) => Uint8Array }).fromBase64;
  if (native) return native.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

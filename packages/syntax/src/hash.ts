const FORWARD = 0x01000193;
const SPREAD = 0x9e3779b1;
const STIR = 0x85ebca6b;

/** One more code unit into the running hash of a word. */
export function hashCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, FORWARD);
}

/** The hash of one short string, for tables that are built once. */
export function hashText(text: string): number {
  let hash = 0x2f0b4c47;
  for (let i = 0; i < text.length; i++) hash = hashCode(hash, text.charCodeAt(i));
  return finish(hash);
}

/** Spreads what a running hash has gathered over all 32 bits. */
export function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), STIR);
  return mixed ^ (mixed >>> 13);
}

/** A feature of one value: `template` tells features with equal values apart. */
export function feature1(template: number, a: number): number {
  return Math.imul(a + Math.imul(template, SPREAD), STIR);
}

/** A feature of two values, in this order. */
export function feature2(template: number, a: number, b: number): number {
  const first = Math.imul(a + Math.imul(template, SPREAD), STIR);
  return Math.imul((first ^ (first >>> 15)) + b, SPREAD);
}

/** A feature of three values, in this order. */
export function feature3(template: number, a: number, b: number, c: number): number {
  const two = feature2(template, a, b);
  return Math.imul((two ^ (two >>> 14)) + c, STIR);
}

/** A feature of four values, in this order. */
export function feature4(template: number, a: number, b: number, c: number, d: number): number {
  const three = feature3(template, a, b, c);
  return Math.imul((three ^ (three >>> 15)) + d, SPREAD);
}

/** What marks a class in the places of its weights. */
export function markOf(klass: number): number {
  return Math.imul(klass + 1, SPREAD);
}

/** Where the weight of a feature for the class of a mark stands in a table of 2 to the power of `32 - shift`. */
export function slotOfMark(feature: number, mark: number, shift: number): number {
  const mixed = Math.imul(feature ^ mark, STIR);
  return Math.imul(mixed ^ (mixed >>> 16), SPREAD) >>> shift;
}

/** Where the weight of a feature for a class stands in a table of 2 to the power of `32 - shift`. */
export function slotOf(feature: number, klass: number, shift: number): number {
  return slotOfMark(feature, markOf(klass), shift);
}

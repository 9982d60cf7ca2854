import type { LabelParts } from "./label-parts.ts";
import { compound } from "./label-parts.ts";

const POSSESSABLE = /^(?:\p{Lu}|[a-z]+$)/u;

/** "Brandt’s", "leaders’". */
export function possessive(name: string): string {
  if (!POSSESSABLE.test(name)) return name;
  return /(?:^|\s)[a-z]*s$/.test(name) ? `${name}’` : `${name}’s`;
}

/** A named owner with an apostrophe, another as the first half of a compound. */
export function withOwner(owner: string, noun: string): string {
  return /^\p{Lu}/u.test(owner) && !owner.includes("–")
    ? `${possessive(owner)} ${noun}`
    : compound(owner, noun);
}

/** A short title with where it was or what for; "visit" to Lima is "visit to Lima". */
export function withPlace(label: string, { place }: LabelParts): string {
  if (!place || label.split(" ").length > 2 || place.words.split(" ").length > 2) return label;
  if (label.toLowerCase().includes(place.words.toLowerCase())) return label;
  return `${label} ${place.preposition} ${place.words}`;
}

import type { Sentence } from "./article.ts";
import type { Token } from "./tokens.ts";

const AHEAD = new Set([
  "schedule",
  "plan",
  "expect",
  "set",
  "intend",
  "hope",
  "aim",
  "slate",
  "prepare",
  "want",
]);
const AHEAD_MODALS = new Set([
  "will",
  "would",
  "shall",
  "can",
  "could",
  "may",
  "might",
  "must",
  "should",
  "'ll",
  "’ll",
  "maybe",
]);

/** Whether the verb that governs a place in a sentence looks back or ahead; `null` when no verb says. */
export function tenseAt(sentence: Sentence, offset: number): "past" | "future" | null {
  const { tokens } = sentence;
  const before = sentence.text.slice(Math.max(0, offset - sentence.start - 12), offset - sentence.start);
  if (/\b(?:since|last|past)\s$/i.test(before)) return "past";
  if (/\b(?:next|until|coming|by)\s$/i.test(before)) return "future";
  let at = tokens.findIndex((token) => token.end > offset);
  if (at === -1) at = tokens.length;
  for (let i = at - 1; i >= 0; i--) {
    const tense = tenseOfGroup(tokens, i);
    if (tense) return tense;
  }
  for (let i = at; i < tokens.length; i++) {
    const tense = tenseOfGroup(tokens, i);
    if (tense) return tense;
  }
  return null;
}

function tenseOfGroup(tokens: readonly Token[], i: number): "past" | "future" | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.tag === "modal") return AHEAD_MODALS.has(token.lower) ? "future" : null;
  if (token.tag !== "verb" && token.tag !== "participle") return null;
  let at = i - 1;
  while (at >= 0 && (tokens[at]?.tag === "aux" || tokens[at]?.tag === "adv")) at--;
  if (tokens[at]?.tag === "modal") return "future";
  const next = tokens[i + 1]?.tag;
  if (AHEAD.has(token.lemma) && (next === "to" || next === "prep")) return "future";
  if (token.tag === "participle")
    return tokens[i - 1]?.tag === "aux" || tokens[i - 1]?.tag === "adv" ? "past" : null;
  return /(?:ed|[^s]s?)$/.test(token.lower) && token.lower !== token.lemma && !token.lower.endsWith("s")
    ? "past"
    : "future";
}

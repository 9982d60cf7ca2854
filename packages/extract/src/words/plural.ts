const IRREGULAR: Record<string, string> = {
  person: "people",
  man: "men",
  woman: "women",
  child: "children",
  foot: "feet",
};
const UNCHANGED = new Set([
  "aircraft",
  "people",
  "men",
  "women",
  "children",
  "staff",
  "police",
  "troops",
  "spacecraft",
  "series",
]);

/** The plural of a lower-case noun; words that look plural stay. */
export function plural(noun: string): string {
  if (UNCHANGED.has(noun) || /(?:[^s]s|children|men|people)$/.test(noun)) return noun;
  if (IRREGULAR[noun]) return IRREGULAR[noun];
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const SINGULAR_IN_S = /(?:ss|us|is|news|gas|bus|lens|series|business)$/;
const PLURAL_ALONE =
  /^(?:aircraft|people|police|troops|staff|spacecraft|series|men|women|children|feet|teeth|media|data|species|personnel|cattle|sheep|fish|offspring|folk|lives|seniors|crew|seat|vip|of)$/;

/** Whether a noun, as written after a number, stands for several. */
export function isPlural(noun: string): boolean {
  const lower = noun.toLowerCase();
  if (PLURAL_ALONE.test(lower) || /(?:people|men|women|children|folk)$/.test(lower)) return true;
  return /s$/.test(lower) && !SINGULAR_IN_S.test(lower);
}

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

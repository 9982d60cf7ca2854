import type { Amount } from "../amounts/amount.ts";
import type { Qualifier } from "../extraction.ts";
import { qualifierBefore } from "./cue.ts";

const AFTER: readonly [RegExp, Qualifier][] = [
  [
    /^(?:\s?\+|\sor\s(?:more|above|over|higher|older|greater)\b|\sand\s(?:above|over|older)\b|-plus\b|\splus\b)/i,
    "atLeast",
  ],
  [/^\sor\s(?:less|fewer|below|under|lower|younger)\b/i, "atMost"],
  [/^(?:\sor\sso\b|-odd\b|-ish\b)/i, "about"],
];

/** How the words before and after an amount bound it: "at least 14", "100 or more", "290+". */
export function boundOf(text: string, { start, end }: Pick<Amount, "start" | "end">): Qualifier {
  const before = qualifierBefore(text, start);
  if (before !== "exact") return before;
  const after = text.slice(end, end + 14);
  return AFTER.find(([pattern]) => pattern.test(after))?.[1] ?? "exact";
}

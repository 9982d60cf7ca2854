import type { Amount } from "../amounts/amount.ts";
import { amountsOf } from "../amounts/amounts-of.ts";
import { plainValue } from "../amounts/written-amounts.ts";
import { MULTIPLES } from "../words/number-words.ts";
import { boundOf } from "./bounds.ts";
import type { ValueCue, ValueFind } from "./cue.ts";
import { valueFind } from "./cue.ts";

const MULTIPLE = new RegExp(String.raw`\b(${Array.from(MULTIPLES.keys()).join("|")})\b(?!-)`, "gi");
/** "double", "triple" are verbs or adjectives of growth only before these. */
const GROWTH_AFTER =
  /^\s(?:the|its|their|his|her|our|that|those|what|increase|rise|growth|jump|output|production|capacity|sales|profits?|revenues?|spending|prices?|to|by|in\s(?:size|number|value|price))\b/i;
const NAME_AFTER =
  /^\s(?:digits?|standards?|agent|jeopardy|bass|room|bed|bill|check|decker|fault|glazing)\b/i;
const TWICE = /\b(twice|thrice)\s(?=(?:as|the|that|their|its|what|more|\p{L}{2,}er)\b)/giu;
const COMPARED = /^\stimes\s(?=(?:as|more|less|fewer|over|the|that|what|its|their|\p{L}{2,12}er)\b)/iu;
const FOLD = /^[\s-]?fold\b/i;
const FOLD_WORD = /\b(two|three|four|five|six|seven|eight|nine|ten|hundred)fold\b/gi;
const FOLDS: Readonly<Record<string, string>> = {
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  hundred: "100",
};

/** Multiples: "doubled", "three times as many", "ten-fold", "twice the size". */
export const multipleCue: ValueCue = {
  name: "multiples",
  find(sentence) {
    const { text, start } = sentence;
    const finds: ValueFind[] = [];
    const put = (at: Pick<Amount, "start" | "end">, norm: string): void => {
      const kind = norm.endsWith("%") ? "percent" : "quantity";
      const words = text.slice(at.start, at.end);
      const reading =
        kind === "percent"
          ? `“${words}” is a cut to ${norm}`
          : /\d|times/.test(words)
            ? null
            : `“${words}” is ${norm} times as much`;
      finds.push(
        valueFind({ start: start + at.start, end: start + at.end }, kind, norm, {
          qualifier: boundOf(text, at),
          reading,
        }),
      );
    };
    for (const m of text.matchAll(MULTIPLE)) {
      const word = (m[1] ?? "").toLowerCase();
      const at = { start: m.index, end: m.index + word.length };
      const after = text.slice(at.end, at.end + 24);
      const isBare = /^(?:double|triple|treble|quadruple|halves)$/.test(word);
      if (!NAME_AFTER.test(after) && (!isBare || GROWTH_AFTER.test(after)))
        put(at, MULTIPLES.get(word) ?? "");
    }
    for (const m of text.matchAll(TWICE))
      put({ start: m.index, end: m.index + (m[1] ?? "").length }, /twice/i.test(m[0]) ? "2" : "3");
    for (const m of text.matchAll(FOLD_WORD))
      put({ start: m.index, end: m.index + m[0].length }, FOLDS[(m[1] ?? "").toLowerCase()] ?? "");
    for (const amount of amountsOf(sentence)) {
      if (amount.sort !== "number") continue;
      const after = text.slice(amount.end, amount.end + 24);
      const m = COMPARED.exec(after) ?? FOLD.exec(after);
      if (m) put({ start: amount.start, end: amount.end + m[0].trimEnd().length }, plainValue(amount));
    }
    return finds;
  },
};

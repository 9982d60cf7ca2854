import type { ValueFind } from "../cues/cue.ts";
import type { Draft } from "../draft.ts";
import type { Token } from "../grammar/tokens.ts";
import { DIMENSIONS, LENGTH_UNITS, OTHER_UNITS, WEIGHT_UNITS } from "../words/measures.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { isCarrier, isTime, phraseAt } from "./noun-phrases.ts";
import { tokenAfter, tokenFrom } from "./token-places.ts";

/** What stands around a value. Token indexes are those of its sentence. */
export type Measured = {
  /** The value's tokens `[first, after)`, with its unit. */
  first: number;
  after: number;
  /** What is counted: "12 ships", "a quarter of its posts". */
  counted: NounPhrase | null;
  /** What has the value: "a price of $5", "a crew of nine". */
  holder: NounPhrase | null;
  unit: "length" | "weight" | "other" | null;
  /** "height", "distance", "speed": which way a unit runs, where a word says so. */
  dimension: string | null;
};

const HEDGE =
  /^(?:about|around|nearly|almost|some|over|up|to|at|least|most|more|less|fewer|than|an?|the|average|approximately|roughly|just|estimated|only|exactly|as|many|much|another|about|under|below|above|record|total|full|its|their)$/;
const COMPOUND_UNIT = /^[\p{N}.,]+-?(\p{L}+)/u;

/** Reads the words before and after a value. */
export function measuredOf(draft: Draft, value: ValueFind): Measured {
  const { tokens } = draft.sentence;
  const first = tokenAfter(tokens, value.start);
  let after = tokenFrom(tokens, value.end);
  const glued = COMPOUND_UNIT.exec(tokens[first]?.text ?? "")?.[1]?.toLowerCase() ?? "";
  let unit = unitOf(glued);
  let unitWord = unit ? glued : "";
  const own = tokens[after - 1]?.lower ?? "";
  if (!unit && after - first > 1 && unitOf(own)) {
    unit = unitOf(own);
    unitWord = own;
  }
  for (let step = 0; step < 2 && !unit; step++) {
    const word = tokens[after]?.lower ?? "";
    if (/^(?:nautical|square|cubic)$/.test(word)) after++;
    else if (value.kind === "quantity" && unitOf(word)) {
      unit = unitOf(word);
      unitWord = word;
      after++;
    }
  }
  const dimension = /^inch/.test(unitWord)
    ? "size"
    : unit === "other"
      ? (OTHER_UNITS.get(unitWord) ?? null)
      : dimensionAt(tokens, after, unit);
  return {
    first,
    after,
    unit,
    dimension,
    counted: countedAt(tokens, after),
    holder: holderBefore(tokens, first),
  };
}

function unitOf(word: string): Measured["unit"] {
  if (LENGTH_UNITS.has(word)) return "length";
  if (WEIGHT_UNITS.has(word)) return "weight";
  return OTHER_UNITS.has(word) ? "other" : null;
}

function dimensionAt(tokens: readonly Token[], after: number, unit: Measured["unit"]): string | null {
  if (unit !== "length") return null;
  const next = tokens[after]?.lower ?? "";
  return DIMENSIONS.get(next) ?? null;
}

function countedAt(tokens: readonly Token[], after: number): NounPhrase | null {
  const next = tokens[after];
  if (!next) return null;
  if (next.lower === "of") {
    const of = phraseAt(tokens, after + 1, tokens.length);
    return of && !isTime(tokens[of.head]) ? of : null;
  }
  if (!/^(?:noun|adj|name|gerund|participle|num|possessive|quote)$/.test(next.tag)) return null;
  const phrase = phraseAt(tokens, after, tokens.length);
  return phrase && !isTime(tokens[phrase.head]) ? phrase : null;
}

/** The noun phrase that "of" or a hedge puts before a value. */
function holderBefore(tokens: readonly Token[], first: number): NounPhrase | null {
  let at = first - 1;
  while (at >= 0 && first - at < 6 && HEDGE.test(tokens[at]?.lower ?? "")) at--;
  const link = tokens[at];
  if (link?.lower !== "of" && link?.text !== "(" && link?.text !== ":") return null;
  const head = at - 1;
  if (!/^(?:noun|name)$/.test(tokens[head]?.tag ?? "")) return null;
  let from = head;
  while (
    from > 0 &&
    head - from < 6 &&
    /^(?:noun|name|adj|possessive|det|num)$/.test(tokens[from - 1]?.tag ?? "")
  )
    from--;
  const phrase: NounPhrase = { from, to: head + 1, head, of: null };
  return isCarrier(tokens[head]) ? null : phrase;
}

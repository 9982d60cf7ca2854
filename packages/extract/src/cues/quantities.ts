import type { Sentence } from "../article.ts";
import { MAGNITUDE, parseNumber } from "../numbers.ts";
import type { Token } from "../tokens.ts";
import { isCapitalised } from "../tokens.ts";
import { COUNTRIES } from "../words/countries.ts";
import { MAGNITUDES, NUMBER_WORDS } from "../words/number-words.ts";
import type { ValueCue, ValueFind } from "./cue.ts";
import { qualifierBefore, valueFind } from "./cue.ts";

const NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,12}(?:\.\d{1,9})?$/;
const WITH_UNIT =
  /^(\d{1,9}(?:,\d{3}){0,4}(?:\.\d{1,9})?)-?(km|kms|m|cm|mm|kg|g|t|MW|GW|kW|MWh|kWh|mph|kph|km\/h|ft|ha|l|mi|lb|lbs|inch|inches|metre|meter|mile|foot|tonne|ton|GB|MB|TB|KB|GHz|MHz|storey|seat|seater|member|point)(?:-.*)?$/;
const GLUED_MAGNITUDE = new RegExp(String.raw`^[\d.,]{1,20}(?:${MAGNITUDE})$`, "i");
/** Those told as "the two leaders" are known already; how many there are is no news. */
const KNOWN_GROUPS =
  /^(?:leaders?|presidents?|sides?|parties|countries|nations?|men|women|companies|firms|neighbours|neighbors|governments|states|teams|groups|ministers|brothers|sisters|rivals|others|capitals|allies|candidates)$/;
const NOT_COUNTED = /^(?:percent|per|cent|times|gmt|utc|st|nd|rd|th|px|am|pm|of|and|or|to|in|on|at)$/;

/** Counts and measures: whatever number no earlier cue has taken. */
export const quantityCue: ValueCue = {
  name: "quantities",
  find(sentence) {
    const finds: ValueFind[] = [];
    const { tokens } = sentence;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token) continue;
      const found = numberAt(sentence, i);
      if (!found) continue;
      const noun = countedNoun(tokens, found.last + 1);
      if (
        isNamePart(tokens, i, found.last) ||
        isKnownGroup(tokens, i, noun) ||
        !isCounting(tokens, i, found.last, noun, found.isMeasure)
      )
        continue;
      const end = tokens[found.last]?.end ?? token.end;
      finds.push(
        valueFind({ start: token.start, end }, "quantity", found.norm, {
          qualifier: qualifierBefore(sentence.text, token.start - sentence.start),
          noun,
        }),
      );
      i = found.last;
    }
    return finds;
  },
};

function numberAt(sentence: Sentence, i: number): { norm: string; last: number; isMeasure: boolean } | null {
  const token = sentence.tokens[i];
  if (!token) return null;
  const unit = WITH_UNIT.exec(token.text);
  if (unit && !/^\d+m$/i.test(token.text)) {
    const norm = parseNumber(unit[1] ?? "");
    return norm === null ? null : { norm, last: i, isMeasure: true };
  }
  const glued = GLUED_MAGNITUDE.test(token.text);
  const isSpelled = NUMBER_WORDS.has(token.lower);
  if (!NUMBER.test(token.text) && !isSpelled && !glued) return null;
  const next = sentence.tokens[i + 1];
  if (next && MAGNITUDES.has(next.lower) && next.lower.length > 1) {
    const norm = parseNumber(`${token.text} ${next.lower}`);
    return norm === null ? null : { norm, last: i + 1, isMeasure: false };
  }
  const norm = parseNumber(token.text);
  return norm === null ? null : { norm, last: i, isMeasure: false };
}

/** The noun that is counted: the head of the noun phrase after the number, or the noun after "of". */
function countedNoun(tokens: readonly Token[], from: number): string | null {
  let noun: string | null = null;
  for (let i = from; i < Math.min(tokens.length, from + 7); i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.tag === "noun" || (token.tag === "gerund" && noun === null)) noun = token.lower;
    else if (
      token.tag === "name" &&
      noun === null &&
      tokens[i + 1]?.tag !== "noun" &&
      tokens[i + 1]?.tag !== "name"
    )
      noun = token.text;
    else if (noun !== null && token.tag !== "name") break;
    else if (
      !/^(?:adj|name|det|possessive|num|gerund|participle|adv|prep)$/.test(token.tag) ||
      (token.tag === "prep" && token.lower !== "of")
    )
      break;
  }
  return noun;
}

/** "A380", "Boeing's larger 777 planes", "Apollo 11": a number within a name counts nothing. */
function isNamePart(tokens: readonly Token[], i: number, last: number): boolean {
  const previous = tokens[i - 1];
  const token = tokens[i];
  if (!previous || !token || !/^\d/.test(token.text)) return false;
  if (/^[A-Z]?[$£€]/.test(previous.text) || previous.lower === "number" || previous.text === "#") return true;
  if (last > i || /,/.test(token.text)) return false;
  if (COUNTRIES.has(previous.text)) return false;
  if (previous.tag === "name" && isCapitalised(previous) && i > 1) return true;
  if (previous.tag === "name" && isCapitalised(previous)) return tokens[i + 1]?.tag !== "noun";
  if (previous.tag === "possessive" && tokens[i - 2]?.tag === "name") return tokens[i + 1]?.tag !== "noun";
  return previous.tag === "noun"
    ? /(?:er|est)$/.test(previous.lower) && !/(?:number|over)$/.test(previous.lower)
    : /er$/.test(previous.lower) && previous.tag === "adj";
}

function isKnownGroup(tokens: readonly Token[], i: number, noun: string | null): boolean {
  const before = tokens[i - 1]?.lower ?? "";
  const value = NUMBER_WORDS.get(tokens[i]?.lower ?? "") ?? 99;
  if (value <= 4 && /^(?:the|these|those|our|their|both|between)$/.test(before))
    return noun === null || KNOWN_GROUPS.test(noun) || before !== "the" || tokens[i + 1]?.lower !== "of";
  return false;
}

function isCounting(
  tokens: readonly Token[],
  i: number,
  last: number,
  noun: string | null,
  isMeasure: boolean,
): boolean {
  const token = tokens[i];
  const next = tokens[last + 1];
  if (!token) return false;
  if (isMeasure) return true;
  if (token.lower === "one")
    return (
      noun !== null &&
      tokens[i - 1]?.tag !== "det" &&
      tokens[i + 1]?.tag === "noun" &&
      !/^(?:day|thing|way|time|reason|point|side|hand|person|another)$/.test(noun) &&
      tokens[i - 1]?.tag === "aux"
    );
  if (token.lower === "zero") return noun !== null;
  if (next && NOT_COUNTED.test(next.lower) && next.lower !== "of" && next.lower !== "in" && noun === null)
    return /,\d{3}/.test(token.text) || last > i;
  if (/^\d{1,2}$/.test(token.text) && noun === null && next?.tag !== "prep" && next?.tag !== "punct")
    return false;
  if (/^\d{4}$/.test(token.text) && noun === null) return false;
  if (noun !== null || next?.tag === "prep" || last > i) return true;
  const previous = tokens[i - 1];
  return previous !== undefined && /^(?:prep|to|verb|participle|infinitive|adv)$/.test(previous.tag);
}

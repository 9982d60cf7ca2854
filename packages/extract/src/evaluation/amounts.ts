import type { Span } from "@claimdesk/text";
import type { AmountModel, RecognizedAmount } from "../amounts/recognize.ts";
import { unitNamed } from "../words/units.ts";
import type { Figure } from "./figure.ts";
import { annotatedParts } from "./times.ts";

/** A text with its amounts by hand; `times` only tell how far the annotation reaches. */
export type AmountsRecord = {
  id: string;
  text: string;
  times: readonly Span[];
  values: readonly (Span & { type: string })[];
};

/** Finds the amounts of a text, each with the kind of claim it makes. */
export type FindAmountsInText = (text: string) => readonly (Span & { kind: string })[];

/** What went wrong at a place: `null` on the side that had nothing there. */
export type AmountsError = { id: string; words: string; gold: string | null; found: string | null };

/**
 * Scores the places of amounts against those by hand.
 *
 * Only the annotated part counts: the headline and the first four sentences of the body, where the annotation of the
 * corpus ends, longer only if an annotation lies behind them ({@link annotatedParts}); the date line is left out.
 *
 * Relaxed span: an amount by hand is met if any found one overlaps it, a found one is right if it overlaps any by
 * hand; F1 of the two shares. Typed: the same, and the kinds must agree (money is MONEY, percent is PERCENT unless the
 * hand calls a share such as "half" a QUANTITY, everything else is QUANTITY).
 */
export function scoreAmountSpans(records: readonly AmountsRecord[], find: FindAmountsInText): Figure[] {
  const sum = { golds: 0, finds: 0, met: 0, right: 0, typedMet: 0, typedRight: 0 };
  for (const record of records) {
    const { golds, finds } = scoredSpans(record, find);
    sum.golds += golds.length;
    sum.finds += finds.length;
    sum.met += golds.filter((gold) => finds.some((each) => overlap(gold, each))).length;
    sum.right += finds.filter((each) => golds.some((gold) => overlap(gold, each))).length;
    sum.typedMet += golds.filter((gold) => finds.some((each) => isSameType(record.text, gold, each))).length;
    sum.typedRight += finds.filter((each) =>
      golds.some((gold) => isSameType(record.text, gold, each)),
    ).length;
  }
  const recall = share(sum.met, sum.golds);
  const precision = share(sum.right, sum.finds);
  return [
    { name: "relaxed span F1", value: harmonic(recall, precision), bar: 0.93 },
    { name: "relaxed span recall", value: recall, bar: null },
    { name: "relaxed span precision", value: precision, bar: null },
    {
      name: "typed span F1",
      value: harmonic(share(sum.typedMet, sum.golds), share(sum.typedRight, sum.finds)),
      bar: null,
    },
  ];
}

/** Every amount that only one side has, in the order of the records. */
export function amountErrors(records: readonly AmountsRecord[], find: FindAmountsInText): AmountsError[] {
  return records.flatMap((record) => {
    const { golds, finds } = scoredSpans(record, find);
    const { id, text } = record;
    const missed = golds.filter((gold) => !finds.some((each) => overlap(gold, each)));
    const extra = finds.filter((each) => !golds.some((gold) => overlap(gold, each)));
    return [
      ...missed.map((gold) => ({
        id,
        words: text.slice(gold.start, gold.end),
        gold: gold.type,
        found: null,
      })),
      ...extra.map((each) => ({ id, words: text.slice(each.start, each.end), gold: null, found: each.kind })),
    ];
  });
}

function scoredSpans(record: AmountsRecord, find: FindAmountsInText) {
  const parts = annotatedParts(record);
  const isScored = (span: Span): boolean => parts.some((part) => overlap(part, span));
  return { golds: record.values.filter(isScored), finds: find(record.text).filter(isScored) };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const harmonic = (a: number, b: number): number => share(2 * a * b, a + b);

function isSameType(text: string, gold: Span & { type: string }, found: Span & { kind: string }): boolean {
  if (!overlap(gold, found)) return false;
  if (found.kind === "money") return gold.type === "MONEY";
  if (found.kind !== "percent") return gold.type === "QUANTITY";
  return (
    gold.type === (/%|per\s?cent|pct/i.test(text.slice(found.start, found.end)) ? "PERCENT" : "QUANTITY")
  );
}

/** A golden string of Microsoft Recognizers-Text; offsets are inclusive, `value` is `null` for a unit alone. */
export type RecognizerEntry = {
  Input: string;
  NotSupported?: string;
  NotSupportedByDesign?: string;
  Results: readonly {
    Text: string;
    Start: number;
    End: number;
    Resolution: { value?: string | null; unit?: string; isoCurrency?: string };
  }[];
};

/** The golden strings of one model. */
export type RecognizerSet = { model: AmountModel; entries: readonly RecognizerEntry[] };

/** Finds the amounts of one model in a text. */
export type RecognizeAmounts = (model: AmountModel, text: string) => readonly RecognizedAmount[];

const LEAST_PASS_RATE = 0.85;

/**
 * Scores golden strings: an entry passes if the found amounts have exactly the places of its results, each with the
 * same value and unit.
 *
 * Entries whose file marks them as not supported for JavaScript are left out of the figures with a bar; the figures
 * "of all entries" count them in. Normalisation: values agree within a relative 1e-9 (the golden ones have 15
 * digits); units are compared by our names ("Meter" and "metre" are one); a currency is its ISO code, a bare
 * "Dollar", "Pound", "Franc", "Rupee" the one we read it as (USD, GBP, CHF, INR), and cents and pence are hundredths of
 * it; "age 87" may leave the word "age" out of its place. Relative places ("last", "next one") and a unit without a
 * number ("a dollar") have no value here and never pass.
 */
export function scoreRecognizers(sets: readonly RecognizerSet[], find: RecognizeAmounts): Figure[] {
  const figures: Figure[] = [];
  const sum = { passed: 0, counted: 0, allPassed: 0, all: 0 };
  for (const { model, entries } of sets) {
    const passes = entries.map((entry) => ({ entry, isPass: isPassed(model, entry, find) }));
    const counted = passes.filter(({ entry }) => isSupported(entry));
    const passed = counted.filter(({ isPass }) => isPass).length;
    const allPassed = passes.filter(({ isPass }) => isPass).length;
    figures.push(
      { name: `${model} pass rate`, value: share(passed, counted.length), bar: LEAST_PASS_RATE },
      { name: `${model} pass rate of all entries`, value: share(allPassed, entries.length), bar: null },
    );
    sum.passed += passed;
    sum.counted += counted.length;
    sum.allPassed += allPassed;
    sum.all += entries.length;
  }
  return [
    ...figures,
    { name: "overall pass rate", value: share(sum.passed, sum.counted), bar: LEAST_PASS_RATE },
    { name: "overall pass rate of all entries", value: share(sum.allPassed, sum.all), bar: null },
  ];
}

/** The inputs that fail, with what was found in them; those marked as not supported for JavaScript are left out. */
export function recognizerErrors(sets: readonly RecognizerSet[], find: RecognizeAmounts): AmountsError[] {
  return sets.flatMap(({ model, entries }) =>
    entries
      .filter((entry) => isSupported(entry) && !isPassed(model, entry, find))
      .map((entry) => ({
        id: model,
        words: entry.Input,
        gold: entry.Results.map(({ Text, Resolution }) => `${Text} = ${Resolution.value}`).join("; "),
        found: find(model, entry.Input)
          .map(({ start, end, value }) => `${entry.Input.slice(start, end)} = ${value}`)
          .join("; "),
      })),
  );
}

function isSupported(entry: RecognizerEntry): boolean {
  return !/javascript/i.test(`${entry.NotSupported ?? ""} ${entry.NotSupportedByDesign ?? ""}`);
}

function isPassed(model: AmountModel, entry: RecognizerEntry, find: RecognizeAmounts): boolean {
  const found = find(model, entry.Input);
  return (
    found.length === entry.Results.length &&
    entry.Results.every((result) => found.some((each) => isSameAmount(model, result, each)))
  );
}

function isSameAmount(
  model: AmountModel,
  { Text, Start, End, Resolution }: RecognizerEntry["Results"][number],
  found: RecognizedAmount,
): boolean {
  const lead = model === "age" && /^age\s/i.test(Text) ? [0, Text.search(/\d/)] : [0];
  if (!lead.some((skip) => found.start === Start + skip) || found.end !== End + 1) return false;
  const expected = expectedOf(model, Resolution);
  if (!expected || found.unit !== expected.unit) return false;
  const [a, b] = [Number(found.value), expected.value];
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** Bare names of currencies, with how many of the unit make one of the code. */
const NAMED: Readonly<Record<string, [code: string, parts: number]>> = {
  dollar: ["USD", 1],
  cent: ["USD", 100],
  pound: ["GBP", 1],
  pence: ["GBP", 100],
  penny: ["GBP", 100],
  franc: ["CHF", 1],
  rupee: ["INR", 1],
  "finnish markka": ["FIM", 1],
  "netherlands guilder": ["NLG", 1],
  peseta: ["ESP", 1],
  bitcoin: ["BTC", 1],
  satoshi: ["BTC", 100_000_000],
};

function expectedOf(
  model: AmountModel,
  { value, unit, isoCurrency }: RecognizerEntry["Results"][number]["Resolution"],
): { value: number; unit: string | null } | null {
  if (value === null || value === undefined || !/\d/.test(value)) return null;
  const plain = Number(value.replace("%", ""));
  if (Number.isNaN(plain)) return null;
  switch (model) {
    case "percent":
      return { value: plain, unit: "%" };
    case "currency": {
      const [code, parts] = isoCurrency
        ? [isoCurrency, 1]
        : (NAMED[(unit ?? "").toLowerCase()] ?? [unit ?? "", 1]);
      return { value: plain / parts, unit: code };
    }
    case "dimension":
      return { value: plain, unit: unitNamed(unit ?? "")?.name ?? unit ?? null };
    case "age":
      return { value: plain, unit: unit === "Age" ? "year" : (unit ?? "").toLowerCase() };
    default:
      return { value: plain, unit: null };
  }
}

import { describe, expect, test } from "vitest";
import { findAmounts } from "../amounts/find-amounts.ts";
import { recognizeAmounts } from "../amounts/recognize.ts";
import type { AmountsRecord, RecognizerEntry } from "./amounts.ts";
import { amountErrors, recognizerErrors, scoreAmountSpans, scoreRecognizers } from "./amounts.ts";
import type { Figure } from "./figure.ts";

const TEXT =
  "Ferry firm cuts 40 jobs\n\nMarch 17, 2025\n\nThe firm lost $5 million. It has 12 ships. Sales fell 3%. It is old. It has 9 cooks.";

const at = (words: string, type: string): AmountsRecord["values"][number] => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, type };
};
const RECORD: AmountsRecord = {
  id: "ferry",
  text: TEXT,
  times: [],
  values: [at("40", "QUANTITY"), at("$5 million", "MONEY"), at("12", "QUANTITY"), at("3%", "PERCENT")],
};
const byName = (figures: readonly Figure[]): Record<string, number> =>
  Object.fromEntries(figures.map(({ name, value }) => [name, Number(value.toFixed(3))]));

describe("the scorer of places", () => {
  test("the engine's own amounts of a plain text are all right, and what lies behind the annotation is left out", () => {
    expect(amountErrors([RECORD], findAmounts)).toEqual([]);
    expect(byName(scoreAmountSpans([RECORD], findAmounts))).toMatchObject({
      "relaxed span F1": 1,
      "typed span F1": 1,
    });
  });

  test("a miss lowers recall, a surplus precision, a wrong kind only the typed figure", () => {
    const found = [
      { start: 0, end: 5, kind: "quantity" },
      { ...at("40", ""), kind: "money" },
      { ...at("$5", ""), kind: "money" },
      { ...at("12", ""), kind: "quantity" },
    ];
    expect(byName(scoreAmountSpans([RECORD], () => found))).toEqual({
      "relaxed span F1": 0.75,
      "relaxed span recall": 0.75,
      "relaxed span precision": 0.75,
      "typed span F1": 0.5,
    });
    expect(amountErrors([RECORD], () => found)).toEqual([
      { id: "ferry", words: "3%", gold: "PERCENT", found: null },
      { id: "ferry", words: "Ferry", gold: null, found: "quantity" },
    ]);
  });

  test("nothing at all is 0, not an error", () => {
    expect(byName(scoreAmountSpans([], findAmounts))["relaxed span F1"]).toBe(0);
  });
});

const entry = (
  Input: string,
  Text: string,
  Resolution: RecognizerEntry["Results"][number]["Resolution"],
  NotSupported?: string,
): RecognizerEntry => {
  const Start = Input.indexOf(Text);
  return { Input, NotSupported, Results: [{ Text, Start, End: Start + Text.length - 1, Resolution }] };
};

describe("the scorer of golden strings", () => {
  test("place, value and unit have to agree; names of units are those of the engine", () => {
    const sets = [
      {
        model: "currency" as const,
        entries: [
          entry("it cost 50 cents", "50 cents", { value: "50", unit: "Cent" }),
          entry("it cost 5 dollars", "5 dollars", { value: "6", unit: "Dollar" }),
        ],
      },
      {
        model: "dimension" as const,
        entries: [entry("a 3-inch nail", "3-inch", { value: "3", unit: "Inch" })],
      },
      { model: "age" as const, entries: [entry("a man of age 87", "age 87", { value: "87", unit: "Age" })] },
    ];
    expect(byName(scoreRecognizers(sets, recognizeAmounts))).toMatchObject({
      "currency pass rate": 0.5,
      "dimension pass rate": 1,
      "age pass rate": 1,
      "overall pass rate": 0.75,
    });
    expect(recognizerErrors(sets, recognizeAmounts).map(({ words }) => words)).toEqual(["it cost 5 dollars"]);
  });

  test("what the file marks as not supported for JavaScript counts only among all entries", () => {
    const entries = [
      entry("about ten", "ten", { value: "10" }),
      entry("about ten", "ten", { value: "11" }, "dotnet, javascript"),
      entry("about ten", "ten", { value: "11" }, "java"),
    ];
    expect(byName(scoreRecognizers([{ model: "number", entries }], recognizeAmounts))).toMatchObject({
      "number pass rate": 0.5,
      "number pass rate of all entries": 0.333,
    });
  });

  test("an amount too many fails an entry", () => {
    const entries = [{ Input: "ten of 20", Results: [] }];
    expect(
      byName(scoreRecognizers([{ model: "number", entries }], recognizeAmounts))["number pass rate"],
    ).toBe(0);
  });
});

import { describe, expect, test } from "vitest";
import type { TimesRecord } from "./times.ts";
import { plainTimeValue, scoreTimes, timesErrors } from "./times.ts";

const TEXT =
  "Ferry strike ends\n\nMarch 17, 2025\n\n" +
  "The strike ended on Monday. It lasted two weeks. It began in 2025. Nobody sailed for days. The next talks are on Friday.";

const at = (words: string, value: string): { start: number; end: number; value: string } => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, value };
};
const RECORD: TimesRecord = {
  id: "ferry",
  publishedOn: "2025-03-17",
  text: TEXT,
  times: [at("Monday", "2025-03-17"), at("two weeks", "P2W"), at("2025.", "2025"), at("days", "PXD")],
  values: [],
};
const figures = (found: { start: number; end: number; value: string }[]): Record<string, number> =>
  Object.fromEntries(
    scoreTimes([RECORD], () => found).map((figure) => [figure.name, Number(figure.value.toFixed(3))]),
  );

describe("the scorer of times", () => {
  test("all found as by hand is 1, nothing found is 0", () => {
    expect(figures([...RECORD.times])).toMatchObject({ "relaxed span F1": 1, "value F1": 1 });
    expect(figures([])).toMatchObject({ "relaxed span F1": 0, "value F1": 0 });
  });

  test("any overlap meets a span, only the same value meets a value", () => {
    const found = [
      at("on Monday", "2025-03-17"),
      at("weeks", "P14D"),
      at("in 2025", "2024"),
      at("strike", "PRESENT_REF"),
    ];
    // three of four by hand and three of the four found overlap; two have the value, the strike of the headline none
    expect(figures(found)).toMatchObject({
      "relaxed span recall": 0.75,
      "relaxed span precision": 0.75,
      "value F1": 0.5,
    });
  });

  test("neither the date line nor what lies behind the fourth sentence counts", () => {
    const beside = [at("March 17, 2025", "2025-03-17"), at("Friday", "2025-03-21")];
    expect(figures([...RECORD.times, ...beside])).toMatchObject({ "relaxed span F1": 1 });
    const record = { ...RECORD, times: [...RECORD.times, at("Friday", "2025-03-21")] };
    expect(timesErrors([record], () => RECORD.times)).toEqual([
      { id: "ferry", words: "Friday", gold: "2025-03-21", found: null },
    ]);
  });

  test("spellings of one value are the same", () => {
    for (const [one, other] of [
      ["P1W", "P7D"],
      ["P1DE", "P10Y"],
      ["P2.5Y", "P30M"],
      ["PT1.5H", "PT90M"],
      ["199X", "199"],
      ["2025-03-17T12:30-05:00", "2025-03-17T12:30"],
    ] as const)
      expect(plainTimeValue(one)).toBe(plainTimeValue(other));
    expect(plainTimeValue("2025-03-17T12:30Z")).not.toBe(plainTimeValue("2025-03-17T12:30"));
    expect(plainTimeValue("P1M")).not.toBe(plainTimeValue("PT1M"));
  });
});

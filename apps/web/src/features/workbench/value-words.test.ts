import { expect, test } from "vitest";
import { normInWords, valueInWords } from "./value-words.ts";

test.each([
  ["2025-03-18", "Tue, 18 March 2025"],
  ["2025-03-15/2025-03-16", "15–16 March 2025"],
  ["2025-03-15/x", "2025-03-15/x"],
  ["2025-W12", "week of 17 March 2025"],
  ["2026-W01", "week of 29 December 2025"],
  ["2025-02", "February 2025"],
  ["2025-13", "2025-13"],
  ["2025-03-18T15:30", "Tue, 18 March 2025, 15:30"],
  ["PT90M", "90 minutes"],
  ["P30D", "30 days"],
  ["P1Y6M", "1 year 6 months"],
  ["USD 14000000000", "USD 14,000,000,000"],
  ["6.39%", "6.39%"],
  ["2025-02-31x", "2025-02-31x"],
  ["P", "P"],
])("%s reads %s", (norm, words) => expect(normInWords(norm)).toBe(words));

test("a qualifier stands before the value", () => {
  const value = {
    text: "nearly 90 minutes",
    start: 0,
    end: 17,
    norm: "PT90M",
    qualifier: "about" as const,
    alternatives: [],
    reading: null,
    suggested: null,
  };
  expect(valueInWords(value)).toBe("about 90 minutes");
  expect(valueInWords({ ...value, qualifier: "exact" })).toBe("90 minutes");
});

import { expect, test } from "vitest";
import { dayWords, periodWords, timeWords } from "./times.ts";

test("days and times are said in words, times in UTC", () => {
  expect(dayWords("2026-04-04")).toBe("4 April 2026");
  expect(timeWords("2026-12-31T23:59:59.999Z")).toBe("31 December 2026, 23:59 UTC");
});

test.each([
  ["2026-09-14T08:00:00.000Z", "2026-09-14T20:00:00.000Z", "14 September 2026"],
  ["2026-09-12T08:00:00.000Z", "2026-09-14T20:00:00.000Z", "12–14 September 2026"],
  ["2026-08-30T08:00:00.000Z", "2026-09-02T20:00:00.000Z", "30 August – 2 September 2026"],
  ["2025-12-30T08:00:00.000Z", "2026-01-02T20:00:00.000Z", "30 December 2025 – 2 January 2026"],
])("from %s to %s is %s", (from, to, words) => {
  expect(periodWords(from, to)).toBe(words);
});

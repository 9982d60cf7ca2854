import fc from "fast-check";
import { expect, test } from "vitest";
import { fromDays, isoDate, isoWeek, parseIsoDate, toDays, weekdayOf } from "../calendar.ts";
import { parseNumber } from "./numbers.ts";

test.each([
  ["1.6 million", "1600000"],
  ["10,000", "10000"],
  ["3.50", "3.5"],
  ["twenty-one", "21"],
  ["two hundred", "200"],
  ["7.1bn", "7100000000"],
  ["0.5", "0.5"],
  ["none", null],
  ["two hundred and five", "205"],
  ["one and a half million", "1500000"],
  ["1.2.3", null],
])("%j is %j", (written, plain) => {
  expect(parseNumber(written)).toBe(plain);
});

test("days and dates are each other's inverse, and agree with the platform's calendar", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
      const { year, month, day } = fromDays(days);
      expect(toDays(year, month, day)).toBe(days);
      const date = new Date(days * 86_400_000);
      expect([year, month, day, weekdayOf(days)]).toEqual([
        date.getUTCFullYear(),
        date.getUTCMonth() + 1,
        date.getUTCDate(),
        date.getUTCDay(),
      ]);
      if (year > 1000) expect(parseIsoDate(isoDate(days))).toBe(days);
    }),
  );
});

test("weeks are those of ISO 8601, at the turn of the year too", () => {
  expect(isoWeek(toDays(2025, 3, 10))).toBe("2025-W11");
  expect(isoWeek(toDays(2024, 12, 30))).toBe("2025-W01");
  expect(isoWeek(toDays(2021, 1, 3))).toBe("2020-W53");
});

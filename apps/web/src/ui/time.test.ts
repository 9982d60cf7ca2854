import { expect, test } from "vitest";
import { formatDay, timeAgo } from "./time.tsx";

const NOW = Date.UTC(2026, 10, 23, 12, 0);
const MINUTE = 60_000;

test.each([
  [0, "just now"],
  [-5 * MINUTE, "just now"],
  [MINUTE, "1 minute ago"],
  [59 * MINUTE, "59 minutes ago"],
  [60 * MINUTE, "1 hour ago"],
  [23 * 60 * MINUTE, "23 hours ago"],
  [24 * 60 * MINUTE, "yesterday"],
  [6 * 24 * 60 * MINUTE, "6 days ago"],
])("%i ms ago is “%s”", (ms, words) => {
  expect(timeAgo(new Date(NOW - ms), NOW)).toBe(words);
});

test("beyond a week it is the day itself", () => {
  expect(timeAgo(new Date(NOW - 30 * 24 * 60 * MINUTE), NOW)).toBe("24 October 2026");
});

test("a calendar day is the same in every time zone", () => {
  expect(formatDay("2025-03-17")).toBe("17 March 2025");
});

import { expect, test } from "vitest";
import { guessDetails } from "./guess-details.ts";

test.each([
  ["Harbour fees rise\nPublished Wednesday, 14 May 2025\n\nThe port said …", "2025-05-14"],
  ["School opens\nBy Hanna Beaumont, Northam, 7 March 2025\nThe school …", "2025-03-07"],
  ["Title\nMarch 7th, 2025\nText.", "2025-03-07"],
  ["Title\nText.\n\nSept. 3, 2025", "2025-09-03"],
  ["date: 2025-01-02\nText.", "2025-01-02"],
])("finds the date of publication in %j", (text, day) => expect(guessDetails(text).publishedOn).toBe(day));

test.each([
  "The mayor signed the budget on 12 March 2025 after a long session.",
  "Title\nThe tram line will open on 1 September 2026, the office said.",
  "No date at all",
  "",
])("takes no date of an event for it: %j", (text) => expect(guessDetails(text).publishedOn).toBeNull());

test("finds who wrote it, and nobody in running text", () => {
  expect(guessDetails("Title\nBy Hanna Beaumont and Jo O’Dell, 7 March 2025\nText").byline).toBe(
    "Hanna Beaumont and Jo O’Dell",
  );
  expect(guessDetails("By Tuesday the river had risen.\nText").byline).toBeNull();
  expect(guessDetails("Written by hand").byline).toBeNull();
});

import { describe, expect, test } from "vitest";
import { findQuotations } from "./quotations.ts";
import { readBlocks } from "./stages/blocks.ts";

const quotationsIn = (text: string): string[] =>
  findQuotations(text, readBlocks(text, null))
    .filter((each) => each.isStatement)
    .map((each) => text.slice(each.start, each.end));

describe("printed texts without quotation marks", () => {
  test("a letter goes on for as long as its writer speaks of himself", () => {
    const text = [
      "Ina Hale published a letter to her staff on Monday, which reads: Dear all, I am leaving the company in May.",
      "My time here was long, and we built a port together.",
      "The port opened in 1990 and employs 400 people today.",
    ].join("\n");
    expect(quotationsIn(text)).toEqual([
      "Dear all, I am leaving the company in May",
      "My time here was long, and we built a port together",
    ]);
  });

  test("a list after a colon is no letter", () => {
    expect(
      quotationsIn("The report says: ports, roads and bridges need repair.\nNobody was hurt in the port."),
    ).toEqual([]);
  });
});

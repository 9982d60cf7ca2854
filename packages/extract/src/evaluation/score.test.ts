import { describe, expect, test } from "vitest";
import type { FoundClaim, GoldClaim } from "./gold.ts";
import { addCounts, figuresOf, scoreArticle } from "./score.ts";

/** An article of our own with claims that meet, miss and mislead the scorer in every way it knows. */
const TEXT =
  "Mayor Ina Brandt opened the ferry on Tuesday. The ferry carries 300 cars and nearly 1,200 people a day, the port said. " +
  "Brandt left and the crowd cheered. Fares fell by 3.50 percent to $2.10. The old bridge will close in 2031.";

const at = (quote: string): { start: number; end: number; quote: string } => {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length, quote };
};
const valueAt = (words: string, norm: string): { start: number; end: number; norm: string } => {
  const { start, end } = at(words);
  return { start, end, norm };
};
const gold = (id: string, quote: string, label: string, more: Partial<GoldClaim> = {}): GoldClaim => ({
  id,
  ...at(quote),
  label,
  kind: "event",
  value: null,
  claimant: null,
  priority: "must",
  ...more,
});
const found = (quote: string, label: string, more: Partial<FoundClaim> = {}): FoundClaim => ({
  ...at(quote),
  label,
  value: null,
  claimant: null,
  checkable: "yes",
  ...more,
});

/** The claims by hand. */
const GOLDS: GoldClaim[] = [
  gold("c1", "Mayor Ina Brandt opened the ferry", "Ferry opening", { altLabels: ["Opening of the ferry"] }),
  gold("c2", "opened the ferry on Tuesday", "Opening date", { value: valueAt("Tuesday", "2025-03-18") }),
  gold("c3", "carries 300 cars", "Cars per day", {
    value: valueAt("300", "300"),
    claimant: "port",
    priority: "should",
  }),
  gold("c4", "nearly 1,200 people a day", "Passengers", {
    value: valueAt("nearly 1,200", "1200"),
    claimant: "port",
  }),
  gold("c5", "Brandt left", "Brandt’s departure", { priority: "could" }),
  gold("c6", "the crowd cheered", "Cheering crowd", { priority: "could" }),
  gold("c7", "Fares fell by 3.50 percent", "Fare cut", {
    value: valueAt("3.50 percent", "3.5%"),
    mentions: [at("Fares fell")],
  }),
  gold("c8", "The old bridge will close", "Bridge closure"),
];

/** The claims as if found by an engine. */
const FOUND: FoundClaim[] = [
  found("Mayor Ina Brandt opened the ferry on Tuesday", "Opening of ferry"),
  found("on Tuesday", "Ferry date", { value: valueAt("on Tuesday", "2025-03-11") }),
  found("300 cars", "Number of cars", { value: valueAt("300", "300"), claimant: "the port" }),
  found("1,200 people", "Daily passengers", { value: valueAt("1,200", "1,200"), claimant: null }),
  found("Brandt left and the crowd cheered", "Brandt departure"),
  found("Fares fell by 3.50 percent", "Price change", { value: valueAt("3.50", "3.50%") }),
  found("$2.10", "New fare", { value: valueAt("$2.10", "USD 2.10") }),
  found("the port said", "Port statement", { checkable: "no" }),
  found("will close in 2031", "Bridge closing date", { value: valueAt("2031", "2031") }),
];

const { counts, pairs } = scoreArticle(TEXT, GOLDS, FOUND);

describe("the scorer", () => {
  // the figures of the evaluation data's own scorer on the same claims
  test("gives the figures that were worked out apart from it", () => {
    const { recall, recallMust, precision, f1, value, claimant, claimantAttributed, label } =
      figuresOf(counts);
    expect(
      [recall, recallMust, precision, f1, value, claimantAttributed].map((each) => each.toFixed(3)),
    ).toEqual(["0.750", "0.800", "0.750", "0.750", "0.500", "0.500"]);
    expect([claimant, label].map((each) => each.toFixed(3))).toEqual(["0.833", "0.667"]);
  });

  test("pairs by the place of values and the words of statements, each claim once", () => {
    expect(pairs.map((pair) => [pair.gold, pair.found]).toSorted()).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [6, 5],
    ]);
  });

  test("counts a quote that is not the text at its place", () => {
    const [first] = FOUND;
    expect(counts.inexact).toBe(0);
    expect(
      scoreArticle(TEXT, GOLDS, first ? [{ ...first, start: first.start + 1 }] : []).counts.inexact,
    ).toBe(1);
  });

  test("a whole clause is no value", () => {
    const tooLong = found("The ferry carries 300 cars and nearly 1,200 people a day", "Cars", {
      value: valueAt("The ferry carries 300 cars and nearly 1,200 people a day", "300"),
    });
    expect(scoreArticle(TEXT, GOLDS, [tooLong]).pairs).toEqual([]);
  });

  test("claims with nothing found score nothing, and sums add up", () => {
    expect(figuresOf(scoreArticle(TEXT, GOLDS, []).counts)).toMatchObject({
      recall: 0,
      precision: 0,
      f1: 0,
      label: 0,
    });
    expect(addCounts([counts, counts])).toMatchObject({ gold: 16, paired: 12 });
  });
});

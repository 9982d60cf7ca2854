import { describe, expect, test } from "vitest";
import { extractClaims } from "../index.ts";

const MONDAY = "2025-03-17";

/** The dates and durations among the claims of a text, as "kind words = norm qualifier". */
function claimsOf(text: string, publishedOn = MONDAY): string[] {
  return extractClaims(text, { publishedOn })
    .claims.flatMap(({ kind, value }) =>
      value && (kind === "date" || kind === "duration") ? [{ kind, ...value }] : [],
    )
    .toSorted((a, b) => a.start - b.start)
    .map(({ kind, text: words, norm, qualifier }) => `${kind} ${words} = ${norm} ${qualifier}`);
}

describe("times that are claims", () => {
  test.each([
    ["The war lasted from 2003 to 2005 in the region.", ["date 2003 to 2005 = 2003/2005 exact"]],
    [
      "The strike ran between July 2003 and December 2004.",
      ["date July 2003 and December 2004 = 2003-07/2004-12 exact"],
    ],
    ["The fair was held from March 4 to 6 in Ghent.", ["date March 4 to 6 = 2025-03-04/2025-03-06 exact"]],
    [
      "The fair was held on 3 and 5 March in Ghent.",
      ["date 3 = 2025-03-03 exact", "date 5 March = 2025-03-05 exact"],
    ],
    [
      "The ship sank at 11:20 p.m. on Sunday near Ghent.",
      ["date 11:20 p.m. on Sunday = 2025-03-16T23:20 exact"],
    ],
    [
      "The ship sank on Sunday. It was found at 6 a.m. by divers.",
      ["date Sunday = 2025-03-16 exact", "date 6 a.m. = 2025-03-16T06:00 exact"],
    ],
    ["The museum must be open by mid-2026.", ["date mid-2026 = 2026 atMost"]],
    ["The appeal must be filed within ten days.", ["duration ten days = P10D atMost"]],
    ["The repair took two-and-a-half years.", ["duration two-and-a-half years = P2.5Y exact"]],
    ["The talks took three to five weeks.", ["duration three to five weeks = P21D/P35D exact"]],
    [
      "The drug was sold in the second quarter of fiscal 2007.",
      ["date the second quarter of fiscal 2007 = 2007-Q2 exact"],
    ],
    [
      "The port grew in the 1990s and closed in the last quarter.",
      ["date the 1990s = 199X exact", "date the last quarter = 2024-Q4 exact"],
    ],
  ])("%s", (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });

  test("the quarter a year ago was compared with is known from the sentence before", () => {
    const text =
      "The bank earned $3 million in the fourth quarter. In the same quarter last year it lost $1 million.";
    expect(claimsOf(text, "2025-02-03")).toEqual([
      "date the fourth quarter = 2024-Q4 exact",
      "date the same quarter last year = 2023-Q4 exact",
    ]);
  });
});

describe("times that are no claims", () => {
  test.each([
    ["The ferry now sails daily, and recently several years passed."],
    ["The office is open 24-7 and every Tuesday."],
    ["The train left at 1400 GMT from Ghent."],
    ["“Today we celebrate the new port,” the mayor said."],
    ["The port said on Monday that it had no comment."],
    ["GHENT, Belgium, March 17 - The ferry sank."],
    ["Trade rose from a year earlier."],
  ])("%s", (text) => {
    expect(claimsOf(text)).toEqual([]);
  });

  test("what is no claim keeps its words from the rules of numbers", () => {
    const { claims } = extractClaims("The 50-year-old bridge opens 24-7, at 1400 GMT and every 10 days.", {
      publishedOn: MONDAY,
    });
    expect(claims.filter(({ kind }) => kind === "quantity" || kind === "duration")).toEqual([]);
  });

  test("the same length said again beside itself is one claim", () => {
    expect(claimsOf("The army lost another week — a week of rain.")).toHaveLength(1);
  });
});

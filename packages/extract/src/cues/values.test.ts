import { describe, expect, test } from "vitest";
import { extractClaims } from "../index.ts";

/** The values of a text of one line, published on Monday 17 March 2025, in order, as "kind norm qualifier". */
function valuesOf(text: string, publishedOn = "2025-03-17"): string[] {
  return extractClaims(text, { publishedOn })
    .claims.flatMap((claim) =>
      claim.value ? [{ at: claim.value.start, ...claim.value, kind: claim.kind }] : [],
    )
    .toSorted((a, b) => a.at - b.at)
    .map(({ kind, norm, qualifier }) => `${kind} ${norm}${qualifier === "exact" ? "" : ` ${qualifier}`}`);
}

describe("dates", () => {
  test.each([
    ["The talks are scheduled for Tuesday in Ghent.", ["date 2025-03-18"]],
    ["The minister said on Tuesday that he had left.", ["date 2025-03-11"]],
    ["The office confirmed the visit on Monday.", ["date 2025-03-17"]],
    ["Tuesday's call will last long.", ["date 2025-03-18"]],
    ["The envoy travelled to Ghent last week.", ["date 2025-W11"]],
    ["They met over the weekend in Ghent.", ["date 2025-03-15/2025-03-16"]],
    ["They will meet over the weekend in Ghent.", ["date 2025-03-22/2025-03-23"]],
    ["They last spoke on 12 February in Ghent.", ["date 2025-02-12"]],
    ["The ferry sailed on December 30, 2006 from Ghent.", ["date 2006-12-30"]],
    ["The fair was held on 16-17 March in Ghent.", ["date 2025-03-16/2025-03-17"]],
    ["The bridge opened in November 2006.", ["date 2006-11"]],
    ["The bridge will open by 2031.", ["date 2031 atMost"]],
    ["The bridge opened three years ago.", ["date 2022"]],
    ["The bridge closed in the 1990s.", ["date 199X"]],
    ["The mayor left in the first quarter of 2024.", ["date 2024-Q1"]],
    ["The mayor may run again and resign.", []],
    ["The train left at 1400 GMT from Ghent.", []],
  ])("%s", (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  test("a day and month without a year is the nearest, also near New Year", () => {
    expect(valuesOf("The mayor resigned on 28 December in Ghent.", "2025-01-04")).toEqual([
      "date 2024-12-28",
    ]);
    expect(valuesOf("The mayor will resign on 4 January in Ghent.", "2024-12-28")).toEqual([
      "date 2025-01-04",
    ]);
  });

  test("03/04/2025 has two readings", () => {
    const [claim] = extractClaims("The mayor resigned on 03/04/2025 in Ghent.", {
      publishedOn: "2025-05-17",
    }).claims.filter((each) => each.value);
    expect(claim?.value).toMatchObject({ norm: "2025-04-03", alternatives: ["2025-03-04"] });
  });
});

describe("durations and ages", () => {
  test.each([
    ["The plan calls for a 30-day pause.", ["duration P30D"]],
    ["The discussions lasted nearly 90 minutes.", ["duration PT90M about"]],
    ["The march took two hours.", ["duration PT2H"]],
    ["The talks lasted an hour and a half.", ["duration PT90M"]],
    ["A month-long truce was agreed.", ["duration P1M"]],
    [
      "The survey covered 1709 schoolchildren aged 8-10 from 88 schools in 5 states.",
      ["quantity 1709", "age 8-10", "quantity 88", "quantity 5"],
    ],
    ["The work could take a year or more to complete.", ["duration P1Y atLeast"]],
    ["Ina Brandt, aged 55, resigned.", ["age 55"]],
    ["The 12-year-old boy won.", ["age 12"]],
    ["The port has 60 days to respond.", ["duration P60D"]],
    ["The cuts come over the next four years.", ["duration P4Y"]],
  ])("%s", (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });
});

describe("amounts", () => {
  test.each([
    ["The firm paid $3.4bn for the port.", ["money USD 3400000000"]],
    ["The firm paid US$14 billion for the port.", ["money USD 14000000000"]],
    ["The firm paid £2.5m for the port.", ["money GBP 2500000"]],
    ["The firm paid Rs 500 crore for the port.", ["money INR 5000000000"]],
    ["The share costs 77 cents in Ghent.", ["money USD 0.77"]],
    ["The share costs 164p in London.", ["money GBP 1.64"]],
    ["The firm earned between $3,000-5,000 from it.", ["money USD 3000-5000"]],
    ["Prices rose by 5.2 percent, up from 4.9 percent.", ["percent 5.2%", "percent 4.9%"]],
    ["About half of the cuts will hit Ghent.", ["percent 50% about"]],
    ["The bill passed the Senate by 52-35.", ["vote 52-35"]],
    ["The two leaders met and one of the guests left.", []],
    ["The port moved more than 21 million boxes.", ["quantity 21000000 moreThan"]],
    [
      "The plan cuts 4,300 jobs in France, 3,700 in Germany and 400 in Spain.",
      ["quantity 4300", "quantity 3700", "quantity 400"],
    ],
    ["The aircraft's 500km of wiring failed.", ["quantity 500"]],
    ["The airline flies the A380 and a Boeing 787 to Ghent.", []],
    ["The office opened 24-7 to visitors.", []],
    ["The council spends GBP350m a week on roads.", ["money GBP 350000000"]],
    ["In Germany 300 workers lost their jobs.", ["quantity 300"]],
    [
      "Inflation was 3.1 % in February against 3.8 % in January.",
      ["percent 3.1%", "date 2025-02", "percent 3.8%", "date 2025-01"],
    ],
  ])("%s", (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });
});

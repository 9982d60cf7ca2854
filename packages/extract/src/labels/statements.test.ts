import { describe, expect, test } from "vitest";
import { extractClaims } from "../index.ts";

const statementsOf = (text: string): string[] =>
  extractClaims(text, { publishedOn: "2025-03-17" }).claims.map((each) => each.statement);

const TOLD: [text: string, statement: string][] = [
  ["The museum was opened in 1974.", "The museum was opened in 1974."],
  [
    "The ferry left Oslen at noon, carrying 112 passengers.",
    "The ferry left Oslen at noon, carrying 112 passengers.",
  ],
  ["Karla Venn travelled to Lima to present a plan.", "Karla Venn travelled to Lima to present a plan."],
  ["Louis Hale denied the charge. He will appeal in May.", "Louis Hale will appeal in May."],
  ["The fund, Hale said, has lost 40 million euros.", "The fund has lost 40 million euros."],
  ["“The fund has lost 40 million euros,” Hale said.", "The fund has lost 40 million euros."],
  ["According to the ministry, 14 schools were closed.", "14 schools were closed."],
  ["Police searched the flat after they received a tip.", "Police received a tip."],
  [
    "Mayor Ina Brandt and Minister Louis Hale spoke by phone. The two leaders agreed to meet again.",
    "Ina Brandt and Louis Hale agreed to meet again.",
  ],
  [
    "“We will rebuild the bridge in two years,” Venn said.",
    "Venn said: “We will rebuild the bridge in two years.”",
  ],
  ["Ina Brandt, a 34-year-old baker, won the race.", "Ina Brandt is a 34-year-old baker."],
  ["Ruben Castell, 54, was found guilty.", "Ruben Castell is 54."],
  ["Port spokesman Louis Hale resigned on Monday.", "Port spokesman Louis Hale resigned on Monday."],
  [
    "The storm damaged 300 houses, killing at least 12 people.",
    "The storm damaged 300 houses, killing at least 12 people.",
  ],
  ["There was no ambulance at the station.", "There was no ambulance at the station."],
  ["Built in 1974, the dam holds 4 million litres.", "Built in 1974, the dam holds 4 million litres."],
  ["Built in 1974, the dam holds 4 million litres.", "The dam holds 4 million litres."],
  ["The company said it would cut 120 jobs.", "The company would cut 120 jobs."],
  ["The judge told the court that the contract had expired in 2019.", "The contract had expired in 2019."],
  ["Hale resigned, but his deputy stayed.", "Hale’s deputy stayed."],
  [
    "The bank raised its rate to 5 percent and left its forecast unchanged.",
    "The bank left its forecast unchanged.",
  ],
  [
    "The volcano, the highest in the region, erupted in 1902.",
    "The volcano, the highest in the region, erupted in 1902.",
  ],
  [
    "OSLEN, Norland, March 14 - A ferry sank off the coast, killing nine people.",
    "A ferry sank off the coast, killing nine people.",
  ],
  ["The union rejected the offer and its members stopped work on Friday.", "The union rejected the offer."],
  [
    "Venn said that the clinic had treated 118 patients since January.",
    "The clinic had treated 118 patients since January.",
  ],
  ["The agency did not publish the figures.", "The agency did not publish the figures."],
  ["Two thirds of the voters backed the reform.", "Two thirds of the voters backed the reform."],
  ["iPhone sales fell 3 percent in the quarter.", "iPhone sales fell 3 percent in the quarter."],
  ["The firm's profit was $3 per share.", "The firm's profit was $3 per share."],
  ["If the talks fail, the miners will strike on Monday.", "The miners will strike on Monday."],
  ["The lake, once 40 metres deep, is now dry.", "The lake, once 40 metres deep, is now dry."],
  [
    "The city of Harlen sold the stadium to a developer for $1.",
    "The city of Harlen sold the stadium to a developer.",
  ],
  ["Hundreds of residents were moved, the mayor said.", "Hundreds of residents were moved."],
  [
    "The painting, stolen in 1998, was found in a garage in Ghent.",
    "The painting, stolen in 1998, was found in a garage in Ghent.",
  ],
  ["The train was three hours late.", "The train was three hours late."],
  ["The bridge was closed because its cables had rusted.", "The bridge’s cables had rusted."],
  [
    "The finance ministry will sell its stake in the port next year.",
    "The finance ministry will sell its stake in the port next year.",
  ],
  ["The union, which represents 30,000 dockers, rejected the offer.", "The union represents 30,000 dockers."],
  ["The plant was closed in 2011.", "The plant was closed in 2011."],
  ["The treaty was signed by 12 states in 1968.", "The treaty was signed by 12 states in 1968."],
  [
    "The orchestra will tour Asia in 2026 with 80 players.",
    "The orchestra will tour Asia in 2026 with 80 players.",
  ],
];

describe("a statement stands alone", () => {
  test.each(TOLD)("%s", (text, statement) => expect(statementsOf(text)).toContain(statement));

  test("a condition is never told as a fact", () => {
    expect(statementsOf("If the talks fail, the miners will strike on Monday.")).not.toContain(
      "The talks fail.",
    );
  });

  test("every statement of a value holds the value's words and ends with a stop", () => {
    const text =
      "The crew repaired the engine, Brandt said, in six hours. The vaccine, which costs 40 euros, was given to 4,000 nurses. Prices rose 3%, from 2% in May, “far above” the target of 1.5%.";
    const { claims } = extractClaims(text, { publishedOn: "2025-03-17" });
    for (const { value, statement } of claims) {
      if (value) expect(statement).toContain(value.text);
      expect(statement).toMatch(/[.!?…]”?$/);
    }
    expect(claims.filter((each) => each.value).length).toBeGreaterThanOrEqual(6);
  });
});

import { describe, expect, test } from "vitest";
import { extractClaims } from "../index.ts";

const claimsOf = (text: string) => extractClaims(text, { publishedOn: "2025-03-17" }).claims;
const quotesOf = (text: string) => claimsOf(text).map(({ quote }) => quote);

describe("a clause is anchored on the words that assert it", () => {
  test.each([
    ["The first case was confirmed on 27 February in a girl of nine.", "The first case was confirmed"],
    ["Louis Hale said that the port will close its northern quay.", "the port will close its northern quay"],
    ["The minister resigned and left the country.", "left the country"],
    ["The economy grew thanks to a rebound in tourism.", "The economy grew"],
    ["It capsized after its engine failed.", "its engine failed"],
    ["Ann Brandt, who leads the rescue team, opened the bridge.", "Ann Brandt, who leads the rescue team"],
  ])("%s", (text, quote) => {
    expect(quotesOf(text)).toContain(quote);
  });
});

test.each([
  ["The ministry does not expect job losses.", "does not expect job losses"],
  ["The company did not pay the fine.", "The company did not pay the fine"],
  ["The bank never believed that rates would fall.", "rates would fall"],
])("what is denied stays denied: %s", (text, quote) => {
  expect(quotesOf(text)).toContain(quote);
  expect(quotesOf(text)).not.toContain("expect job losses");
});

test.each([
  [
    "“The gates work well in heavy storms,” said Alderman Joost Vane, who leads the water department.",
    "Alderman Joost Vane leads the water department.",
  ],
  [
    "The council ended a dispute that began more than six years ago.",
    "A dispute began more than six years ago.",
  ],
])("a statement tells of its own words: %s", (text, statement) => {
  expect(claimsOf(text).map((claim) => claim.statement)).toContain(statement);
});

describe("no claim of its own", () => {
  test.each([
    ["what only brings in a finding", "The figures show that exports fell in May.", "The figures show"],
    ["who says it", "Louis Hale said that the port will close on Friday.", "Louis Hale said"],
    [
      "a deed whose number is the point",
      "About 57 percent of the children received the dose.",
      "received the dose",
    ],
    ["a deed that says nothing without its value", "Damage was put at 566,000 dollars.", "Damage was put"],
    [
      "a plan that says nothing without its date",
      "A contract is expected in June.",
      "A contract is expected",
    ],
    ["a cost", "The project will cost 48.5 million euros.", "The project will cost"],
    ["a measure", "Shares fell 5 percent on Monday.", "Shares fell"],
    ["a link between two sentences", "The vote comes as talks go on in Ghent.", "The vote comes"],
    ["a question", "Will the port close its northern quay?", "the port close its northern quay"],
  ])("%s", (_, text, words) => {
    expect(claimsOf(text).filter(({ value, quote }) => value === null && quote.endsWith(words))).toEqual([]);
  });
});

test("what narrows a noun that names nothing stays with it", () => {
  const text = "They reject any deal that could harm the port.";
  expect(quotesOf(text)).toEqual([text.slice(0, -1)]);
});

test.each([
  ["The port will close its northern quay.", "plan"],
  ["Talks are due to begin in Ghent.", "plan"],
  ["The port closed its northern quay.", "event"],
  ["The bridge is unsafe for heavy lorries.", "state"],
  ["The new ferry is larger than the old one.", "comparison"],
  ["The strike led to long queues at the port.", "cause"],
])("%s is a %s", (text, kind) => {
  expect(claimsOf(text).map((claim) => claim.kind)).toContain(kind);
});

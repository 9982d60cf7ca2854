import { expect, test } from "vitest";
import { extractClaims } from "../index.ts";

const causesOf = (text: string) =>
  extractClaims(text, { publishedOn: "2025-03-17" })
    .claims.filter((claim) => claim.kind === "cause")
    .map((claim) => claim.quote);

test.each([
  ["The match was stopped due to a power failure.", "due to a power failure"],
  ["The economy grew thanks to a rebound in tourism.", "thanks to a rebound in tourism"],
  ["Because of heavy rain, the port closed its northern quay.", "Because of heavy rain"],
])("the reason in %s is a claim of its own", (text, reason) => {
  expect(causesOf(text)).toContain(reason);
});

test.each(["Talks are due to begin next month.", "The train is due to arrive at noon."])(
  "what is due to happen has no reason: %s",
  (text) => {
    expect(causesOf(text)).toEqual([]);
  },
);

test("a reason told with its verb stays one claim", () => {
  expect(causesOf("The delay is due to a strike at the port.")).toHaveLength(1);
});

import { describe, expect, test } from "vitest";
import { extractClaims } from "../index.ts";

function claimantOf(text: string, words: string): { claimant: string | null; relay: string | null } {
  const found = extractClaims(text, { publishedOn: "2025-03-17" }).claims.find((claim) =>
    claim.quote.includes(words),
  );
  if (!found) throw new Error(`no claim with "${words}"`);
  return { claimant: found.claimant, relay: found.relay };
}

describe("who says it", () => {
  test.each([
    ["The port said that the ferry had sunk near Ghent.", "ferry had sunk", "port"],
    ["The ferry had sunk near Ghent, the port authority said.", "ferry had sunk", "port authority"],
    ["The ferry had sunk near Ghent, according to the port authority.", "ferry had sunk", "port authority"],
    ["According to the port authority, the ferry had sunk near Ghent.", "ferry had sunk", "port authority"],
    [
      "Louis Brandt, the port's chief executive, said the firm expects losses in Ghent.",
      "expects losses",
      "Louis Brandt",
    ],
    [
      "The port's spokesman Louis Brandt said the ferry had sunk near Ghent.",
      "ferry had sunk",
      "Louis Brandt",
    ],
    [
      "“The ferry carried forty cars to Ghent,” said Louis Brandt, a spokesman for the port.",
      "forty cars",
      "Louis Brandt",
    ],
    ["It is expected that the ferry will return to Ghent.", "ferry will return", null],
    ["The ferry had sunk near Ghent.", "ferry had sunk", null],
  ])("%s", (text, words, claimant) => {
    expect(claimantOf(text, words).claimant).toBe(claimant);
  });

  test("a pronoun stands for the last speaker", () => {
    const text =
      "Port spokesman Louis Brandt said the ferry sank near Ghent. He added that the captain had left the harbour.";
    expect(claimantOf(text, "captain had left").claimant).toBe("Louis Brandt");
  });

  test("the agency that quotes is the relay, not the claimant", () => {
    const text = "“The ferry carried forty cars to Ghent,” Louis Brandt said, as quoted by Reuters.";
    expect(claimantOf(text, "forty cars")).toEqual({ claimant: "Louis Brandt", relay: "Reuters" });
  });

  test("British single quotation marks are quotation marks, apostrophes are not", () => {
    const text = "‘I hope the leaders’ talks will go well,’ Ina Brandt said of the ferry’s owners.";
    const quotes = extractClaims(text, { publishedOn: "2025-03-17" }).claims.filter(
      (claim) => claim.kind === "quote",
    );
    expect(quotes.map((claim) => [claim.quote, claim.claimant])).toEqual([
      ["I hope the leaders’ talks will go well", "Ina Brandt"],
    ]);
  });

  test("a quotation that goes on in the next paragraph keeps its speaker", () => {
    const text = "Ina Brandt said: “I think it was a terrible day.\n“We never should have sailed at all.”";
    const quotes = extractClaims(text, { publishedOn: "2025-03-17" }).claims.filter(
      (claim) => claim.kind === "quote",
    );
    expect(quotes.at(-1)).toMatchObject({
      quote: "We never should have sailed at all",
      claimant: "Ina Brandt",
    });
  });

  test("scare quotes state nothing", () => {
    const { claims } = extractClaims("The mayor raised “serious questions” about the ferry.", {
      publishedOn: "2025-03-17",
    });
    expect(claims.map((claim) => claim.kind)).not.toContain("quote");
  });
});

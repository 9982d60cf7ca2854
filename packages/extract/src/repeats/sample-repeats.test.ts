import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractClaims } from "../index.ts";

const folder = new URL("../../../../prisma/seed/sample/", import.meta.url);
const text = readFileSync(new URL("sample-ceasefire-call.txt", folder), "utf8");
const { title, publishedOn } = JSON.parse(
  readFileSync(new URL("sample-ceasefire-call.json", folder), "utf8"),
);
const { claims, conflicts } = extractClaims(text, { publishedOn, title });

/** What the key points with these words change of the claims they repeat. */
const differences = (words: string): (string | null)[] =>
  claims.flatMap(({ mentions }) =>
    mentions.filter(({ quote }) => quote.includes(words)).map(({ differs }) => differs),
  );

describe("the key points of the built-in sample", () => {
  test("name European allies beside NATO officials, of whom alone the body tells", () => {
    const warnings = claims.filter((claim) => claim.mentions.some((each) => each.quote.includes("any deal")));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.start).toBeGreaterThan(text.indexOf("MOSCOW/WASHINGTON"));
    expect(differences("any deal")).toContainEqual(expect.stringContaining("adds “European allies”"));
  });

  test("drop “signalled” and the Russian state media", () => {
    const [support] = differences("Putin supports the ceasefire");
    expect(support).toContain("drops “signalled”");
    expect(support).toContain("drops the claimant (Russian state media)");
    const concerns = differences("raised concerns about its implementation");
    expect(concerns.length).toBeGreaterThan(0);
    for (const each of concerns) expect(each).toContain("drops the claimant (Russian state media)");
  });

  test("make the call about the ceasefire proposal, where the body has the war", () => {
    expect(differences("will discuss the Ukraine ceasefire proposal")).toContainEqual(
      expect.stringMatching(/changes what it is about \(“the Ukraine ceasefire proposal” for “[^”]*”\)/),
    );
  });

  test("drop “reportedly” from what the plan calls for", () => {
    expect(differences("30-day ceasefire")).toContainEqual(expect.stringContaining("drops “reportedly”"));
  });

  test("contradict nothing in the body", () => {
    expect(conflicts).toEqual([]);
  });
});

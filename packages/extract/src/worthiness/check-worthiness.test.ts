import { describe, expect, test } from "vitest";
import { extractClaims } from "../index.ts";
import type { WorthinessFacts } from "./check-worthiness.ts";
import { weighFacts } from "./check-worthiness.ts";

const FACTS: WorthinessFacts = {
  kind: "event",
  likeness: 0.5,
  isBounded: false,
  isPeriod: false,
  claimant: null,
  relay: null,
  isSaidOnly: false,
  isOpinion: false,
  isWeather: false,
  namesPerson: false,
  namesSomething: false,
  hedge: null,
  isRepeated: false,
  isRepeatedDifferently: false,
};
const score = (facts: Partial<WorthinessFacts>): number => weighFacts({ ...FACTS, ...facts }).checkWorthiness;
const why = (facts: Partial<WorthinessFacts>): string[] => weighFacts({ ...FACTS, ...facts }).why;

describe("weighFacts", () => {
  test("follows the model within what the kind allows", () => {
    expect(score({ likeness: 0.9 })).toBeGreaterThan(score({ likeness: 0.3 }));
    expect(score({ kind: "money", likeness: 0 })).toBeGreaterThanOrEqual(0.65);
    expect(score({ namesPerson: true, likeness: 0 })).toBeGreaterThanOrEqual(0.5);
    expect(score({ kind: "plan", likeness: 1, claimant: "Hale", namesPerson: true })).toBeLessThanOrEqual(
      0.7,
    );
    expect(score({ kind: "quote", isSaidOnly: true, likeness: 1, namesPerson: true })).toBeLessThanOrEqual(
      0.4,
    );
  });

  test("puts figures before deeds, and deeds before who somebody is", () => {
    expect(score({ kind: "percent" })).toBeGreaterThan(score({ kind: "event" }));
    expect(score({ kind: "event" })).toBeGreaterThan(score({ kind: "identity" }));
  });

  test("lets trivia fall below the floor of its kind", () => {
    const floor = score({ kind: "state", likeness: 0 });
    expect(score({ kind: "state", likeness: 0, isWeather: true })).toBeLessThan(floor);
    expect(score({ isOpinion: true, likeness: 1 })).toBeLessThanOrEqual(0.4);
    expect(score({ kind: "date", isPeriod: true })).toBeLessThan(score({ kind: "date" }));
  });

  test("gives the kind first, then what moved the score most, four reasons at most", () => {
    const all = {
      claimant: "Hale",
      relay: "a news agency",
      hedge: "reportedly",
      likeness: 0.95,
      isBounded: true,
      namesPerson: true,
      isRepeatedDifferently: true,
      isRepeated: true,
    };
    const reasons = why({ ...all, kind: "money" });
    expect(reasons[0]).toBe("carries an amount of money");
    expect(reasons[1]).toBe("told differently elsewhere in the article");
    expect(reasons).toHaveLength(4);
    expect(why({ claimant: "Hale" })).toEqual(["says that something happened", "rests on the word of Hale"]);
    expect(why({ claimant: "court" })).toContain("rests on the word of the court");
    expect(why({ claimant: "officials" })).toContain("rests on the word of officials");
  });

  test("scores are hundredths from 0 to 1", () => {
    for (const likeness of [0, 0.111, 0.5, 0.987, 1]) {
      const value = score({ kind: "vote", likeness, isRepeatedDifferently: true, namesPerson: true });
      expect(value).toBe(Math.round(value * 100) / 100);
      expect(value).toBeLessThanOrEqual(1);
    }
  });
});

describe("claims of a text", () => {
  const claims = extractClaims(
    "Revenue was $7.1 billion in 2006. It was a mild and sunny day in Lindhaven. “I love this town and I hope we stay,” Ada Hale said.",
    { publishedOn: "2025-03-17" },
  ).claims;

  test("an amount of money outweighs the year beside it, the weather and what was only said", () => {
    const money = claims.find((claim) => claim.kind === "money");
    expect(money?.checkWorthiness).toBeGreaterThan(0.65);
    expect(money?.why[0]).toBe("carries an amount of money");
    for (const other of claims)
      if (other !== money) expect(other.checkWorthiness).toBeLessThan(money?.checkWorthiness ?? 0);
    expect(claims.find((claim) => claim.kind === "date")?.why).toContain(
      "only says which period another figure is from",
    );
  });
});

import { describe, expect, test } from "vitest";
import type { MentionArticle } from "./mentions.ts";
import { scoreMentions } from "./mentions.ts";

const at = (start: number, end: number) => ({ start, end });
const gold = (id: string, start: number, end: number, mentions: [number, number][] = []) => ({
  id,
  ...at(start, end),
  value: null,
  mentions: mentions.map(([from, to]) => ({ ...at(from, to), quote: "" })),
});
const valuesOf = (...articles: MentionArticle[]) =>
  Object.fromEntries(scoreMentions(articles).map(({ name, value }) => [name, value]));

describe("scoring mentions", () => {
  test("a mention counts when both of its places are met, whichever of them leads", () => {
    const golds = [gold("g1", 0, 10, [[50, 60]]), gold("g2", 20, 30, [[70, 80]])];
    const claims = [gold("c1", 48, 60, [[2, 12]]), gold("c2", 20, 30, [[90, 99]])];
    expect(valuesOf({ golds, claims, conflicts: [] })).toMatchObject({
      "mentions recall": 0.5,
      "mentions precision": 0.5,
      "mentions found": 2,
    });
  });

  test("two mentions of one claim rightly lead to each other, but its own place is not met", () => {
    const golds = [
      gold("g1", 0, 10, [
        [50, 60],
        [70, 80],
      ]),
    ];
    const claims = [gold("c1", 50, 60, [[70, 80]])];
    expect(valuesOf({ golds, claims, conflicts: [] })).toMatchObject({
      "mentions recall": 0,
      "mentions precision": 1,
    });
  });

  test("a value claim stands on the words of its value", () => {
    const golds = [{ ...gold("g1", 0, 100, [[150, 160]]), value: { ...at(90, 100), norm: "5" } }];
    const claims = [gold("c1", 0, 60, [[150, 160]])];
    expect(valuesOf({ golds, claims, conflicts: [] })["mentions recall"]).toBe(0);
  });

  test("a conflict told from both sides is one, and a found one that nobody wrote down is wrong", () => {
    const golds = [
      { ...gold("g1", 0, 10), conflictsWith: "g2" },
      { ...gold("g2", 20, 30), conflictsWith: ["g1"] },
      gold("g3", 40, 50),
    ];
    const claims = [gold("c1", 0, 10), gold("c2", 20, 30), gold("c3", 40, 50)];
    const conflicts = [{ claims: ["c2", "c1"] }, { claims: ["c1", "c3"] }];
    expect(valuesOf({ golds, claims, conflicts })).toMatchObject({
      "conflicts recall": 1,
      "conflicts precision": 0.5,
      "conflicts found": 2,
    });
  });

  test("nothing to find and nothing found is no fault", () => {
    expect(valuesOf({ golds: [gold("g1", 0, 9)], claims: [], conflicts: [] })).toMatchObject({
      "mentions recall": 1,
      "mentions precision": 1,
      "conflicts recall": 1,
    });
  });
});

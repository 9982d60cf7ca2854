import { describe, expect, test } from "vitest";
import { extractClaims } from "../index.ts";

const read = (text: string) => extractClaims(text, { publishedOn: "2025-03-17" });

describe("repeats and conflicts", () => {
  test("the same value of the same thing, told again, is a mention", () => {
    const { claims, conflicts } = read(
      "The ferry carried 300 cars to Ghent.\nThe port said the ferry carried 300 cars to Ghent.",
    );
    const cars = claims.filter((claim) => claim.value?.norm === "300");
    expect(cars).toHaveLength(1);
    expect(cars[0]?.mentions).toHaveLength(1);
    expect(cars[0]?.mentions[0]?.differs).toBe("adds a claimant (port)");
    expect(conflicts).toEqual([]);
  });

  test("another value for the same thing is a claim of its own, and a conflict", () => {
    const { claims, conflicts } = read(
      "The ferry carried 300 cars to Ghent.\nThe ferry carried 250 cars to Ghent.",
    );
    const ids = claims.filter((claim) => claim.kind === "quantity").map((claim) => claim.id);
    expect(ids).toHaveLength(2);
    expect(conflicts).toEqual([{ claims: ids, why: "“300” here, “250” there: the number of cars." }]);
  });

  test("a headline with another value is a conflict, and both are shown with their bounds", () => {
    const { conflicts } = read(
      "Twelve killed in Ghent ferry fire\nGHENT: A fire on a ferry killed at least 14 people in Ghent.\nThe mayor ordered an inquiry into the fire.",
    );
    expect(conflicts.map(({ why }) => why)).toEqual([
      "“Twelve” here, “at least 14” there: the number killed.",
    ]);
  });

  test("other things, times and rounded values are no conflict", () => {
    for (const text of [
      "The ferry carried 300 cars to Ghent.\nThe bridge carried 250 trains to Bruges.",
      "The ferry carried about 300 cars to Ghent.\nThe ferry carried 290 cars to Ghent.",
      "The ferry carried 300 cars to Ghent.\nThe ferry will carry 250 cars to Ghent.",
    ]) {
      expect(read(text).conflicts).toEqual([]);
    }
  });

  test("the headline leads only where the body does not state it", () => {
    const text =
      "Ferry carries 300 cars to Ghent\nThe new ferry carries 300 cars to Ghent every day.\nThe mayor welcomed it.";
    const cars = read(text).claims.find((claim) => claim.value?.norm === "300");
    expect(cars?.start).toBeGreaterThan(text.indexOf("\n"));
    expect(cars?.mentions.map((mention) => mention.start < text.indexOf("\n"))).toEqual([true]);
    const alone = read(
      "Ferry carries 300 cars to Ghent\nThe mayor welcomed the new ship on Monday afternoon.",
    );
    expect(alone.claims.find((claim) => claim.value?.norm === "300")?.start).toBeLessThan(31);
  });
});

describe("coverage", () => {
  test("says of every sentence what was found in it", () => {
    const { sentences } = read(
      "The ferry sank near Ghent. Why did it sink? “I think it was a terrible day,” Ina Brandt said. Nice.",
    );
    expect(sentences.map((sentence) => sentence.coverage)).toEqual(["claim", "question", "saidOnly", "none"]);
  });
});

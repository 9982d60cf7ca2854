import { describe, expect, test } from "vitest";
import { sentenceFeatures } from "./sentence-features.ts";
import type { WorthinessExample } from "./train-worthiness.ts";
import { trainWorthiness } from "./train-worthiness.ts";
import { packModel, rateSentence, rawScore, unpackModel } from "./worthiness-model.ts";

const EXAMPLES: WorthinessExample[] = ["jobs", "taxes", "debt", "crime", "trade", "schools"].flatMap(
  (topic, i) => [
    { text: `We cut ${topic} by ${i + 2} percent last year.`, isWorthy: true },
    { text: `The number of ${topic} rose to ${i + 3} million.`, isWorthy: true },
    { text: `I hope we will think hard about ${topic}.`, isWorthy: false },
    { text: `Thank you for asking me about ${topic}.`, isWorthy: false },
    { text: `I believe in ${topic}, and I always will.`, isWorthy: false },
  ],
);

describe("trainWorthiness", () => {
  const model = trainWorthiness(EXAMPLES);

  test("tells sentences apart that it has not seen", () => {
    expect(rawScore(model, sentenceFeatures("Exports rose by 9 percent last year."))).toBeGreaterThan(0);
    expect(rawScore(model, sentenceFeatures("Thank you, I hope so."))).toBeLessThan(0);
  });

  test("gives the same bytes for the same examples", () => {
    expect(JSON.stringify(packModel(trainWorthiness(EXAMPLES)))).toBe(JSON.stringify(packModel(model)));
  });

  test("keeps its answers through the kept form", () => {
    const kept = unpackModel(packModel(model));
    for (const { text } of EXAMPLES) {
      const features = sentenceFeatures(text);
      expect(Math.abs(rawScore(kept, features) - rawScore(model, features))).toBeLessThan(0.05);
    }
  });
});

describe("rateSentence", () => {
  test.each([
    ["The unemployment rate fell to 4.5 percent in 1998.", "I think we can do better than that."],
    ["He voted against the bill 17 times.", "Let me say how glad I am to be here."],
    ["We lost 700,000 manufacturing jobs in three years.", "I will always fight for you."],
  ])("%s rather than %s", (worthy, other) => {
    expect(rateSentence(worthy)).toBeGreaterThan(0.5);
    expect(rateSentence(other)).toBeLessThan(0.5);
  });
});

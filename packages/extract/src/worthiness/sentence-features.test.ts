import { describe, expect, test } from "vitest";
import { FEATURE_BITS, sentenceFeatures } from "./sentence-features.ts";

const shared = (left: string, right: string): number => {
  const other = new Set(sentenceFeatures(right));
  return sentenceFeatures(left).filter((feature) => other.has(feature)).length;
};

describe("sentenceFeatures", () => {
  test("gives each feature once, within the range of the weights", () => {
    const features = sentenceFeatures("The deficit fell and fell and fell by $3.5 billion in 1998.");
    expect(new Set(features).size).toBe(features.length);
    expect(Math.min(...features)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...features)).toBeLessThan(2 ** FEATURE_BITS);
  });

  test("sees the form of numbers, not their digits", () => {
    expect(sentenceFeatures("It was 1998 then.")).toEqual(sentenceFeatures("It was 2004 then."));
    expect(sentenceFeatures("It was 98 then.")).not.toEqual(sentenceFeatures("It was 1998 then."));
  });

  test("finds inflected words alike, by their stems and openings", () => {
    const alike = shared("created jobs", "creating job") - shared("created jobs", "mending roof");
    expect(alike).toBeGreaterThan(3);
  });

  test("reads no more than two hundred words, and nothing from nothing", () => {
    const long = "word ".repeat(200);
    expect(sentenceFeatures(`${long} extra`)).toEqual(sentenceFeatures(`${long} other`));
    expect(sentenceFeatures("").length).toBeLessThan(9);
  });
});

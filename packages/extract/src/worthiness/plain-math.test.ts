import { expect, test } from "vitest";
import { exp, ln, logistic } from "./plain-math.ts";

test("exp and ln are those of the standard library, to twelve digits", () => {
  for (let x = -30; x <= 30; x += 0.37) {
    expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 12);
    expect(ln(Math.exp(x))).toBeCloseTo(x, 10);
  }
});

test("the logistic curve stays between 0 and 1 and is even about one half", () => {
  expect(logistic(0)).toBe(0.5);
  expect(logistic(2) + logistic(-2)).toBeCloseTo(1, 12);
  expect(logistic(1e9)).toBeLessThanOrEqual(1);
  expect(logistic(-1e9)).toBeGreaterThanOrEqual(0);
});

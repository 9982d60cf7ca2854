import { describe, expect, test } from "vitest";
import type { ClaimKind, Qualifier } from "../extraction.ts";
import { compareValues } from "./compare-values.ts";

const value = (kind: ClaimKind, norm: string, qualifier: Qualifier = "exact") => ({ kind, norm, qualifier });

describe("comparing values", () => {
  test.each([
    ["the same number", value("quantity", "300"), value("quantity", "300"), "same"],
    ["half a percent apart", value("quantity", "1000"), value("quantity", "1004"), "same"],
    ["more than that apart", value("quantity", "1011"), value("quantity", "1027"), "other"],
    ["rounded to a thousand", value("quantity", "1000"), value("quantity", "1016"), "rounded"],
    ["about, a fifth apart", value("quantity", "300", "about"), value("quantity", "250"), "same"],
    ["about, further apart", value("quantity", "300", "about"), value("quantity", "200"), "other"],
    ["rounded to two digits", value("percent", "9.9%"), value("percent", "10%"), "rounded"],
    ["rounded to thousands", value("quantity", "11870"), value("quantity", "12000"), "rounded"],
    ["rounded to one digit", value("percent", "4.6%"), value("percent", "5%"), "other"],
    ["a bound that is broken", value("quantity", "14", "atLeast"), value("quantity", "12"), "other"],
    ["a bound that is kept", value("quantity", "14", "atLeast"), value("quantity", "16"), "same"],
    [
      "a bound that is kept from afar",
      value("quantity", "14", "atLeast"),
      value("quantity", "90"),
      "compatible",
    ],
    [
      "bounds that part",
      value("money", "USD 500", "lessThan"),
      value("money", "USD 600", "moreThan"),
      "other",
    ],
    ["two currencies", value("money", "KES 480000000"), value("money", "USD 3500000"), "apart"],
    ["two kinds", value("percent", "30%"), value("quantity", "30"), "apart"],
    [
      "nearly 90 minutes and an hour and a half",
      value("duration", "PT90M", "about"),
      value("duration", "PT1H30M"),
      "same",
    ],
    [
      "nearly 90 minutes and more than two hours",
      value("duration", "PT90M", "about"),
      value("duration", "PT2H", "moreThan"),
      "other",
    ],
    ["30 days and a month", value("duration", "P30D"), value("duration", "P1M"), "same"],
    ["a month and a minute", value("duration", "P1M"), value("duration", "PT1M"), "other"],
    ["a month that holds the day", value("date", "2025-02"), value("date", "2025-02-12"), "same"],
    ["a week that holds the day", value("date", "2025-W11"), value("date", "2025-03-12"), "same"],
    ["a quarter that does not", value("date", "2025-Q2"), value("date", "2025-03-12"), "other"],
    ["periods that overlap", value("date", "2024-11/2025-02"), value("date", "2025-Q1"), "compatible"],
    ["two days", value("date", "2025-03-11"), value("date", "2025-03-12"), "other"],
    ["one day, two times", value("date", "2025-03-12T08:00"), value("date", "2025-03-12T14:00"), "other"],
    ["a time and its day", value("date", "2025-03-12T08:00"), value("date", "2025-03-12"), "same"],
    ["dates without days", value("date", "later"), value("date", "2025"), "apart"],
    ["another vote", value("vote", "52-35"), value("vote", "51-35"), "other"],
    ["a vote from the other side", value("vote", "52-35"), value("vote", "35-52"), "compatible"],
    ["a range that holds the number", value("quantity", "8-10"), value("quantity", "9"), "same"],
  ])("%s", (_name, a, b, expected) => {
    expect(compareValues(a, b)).toBe(expected);
    expect(compareValues(b, a)).toBe(expected);
  });
});

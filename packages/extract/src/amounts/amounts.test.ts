import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNumbers } from "./find-numbers.ts";
import { joinRanges } from "./join-ranges.ts";
import { fromDecimal, over, plus, rational, times, toPlain } from "./rational.ts";
import { readAmounts } from "./read-amounts.ts";
import { plainValue } from "./written-amounts.ts";

const numbersIn = (text: string): string[] =>
  findNumbers(text).map(({ start, end, value }) => `${text.slice(start, end)} = ${toPlain(value)}`);
const amountsIn = (text: string): string[] =>
  joinRanges(text, readAmounts(text)).map(
    (amount) =>
      `${text.slice(amount.start, amount.end)} = ${plainValue(amount)} ${amount.unit ?? amount.sort}`,
  );

describe("numbers in words and digits", () => {
  test.each([
    ["two hundred and five", ["two hundred and five = 205"]],
    ["one and a half million", ["one and a half million = 1500000"]],
    ["two million and a half", ["two million and a half = 2500000"]],
    ["half a million", ["half a million = 500000"]],
    ["two hundred and two thousand", ["two hundred and two thousand = 202000"]],
    ["three lakh crore", ["three lakh crore = 3000000000000"]],
    ["6 crore 20 lakh", ["6 crore 20 lakh = 62000000"]],
    ["two dozen", ["two dozen = 24"]],
    ["nine point nought four", ["nine point nought four = 9.04"]],
    ["one hundred and three quarters", ["one hundred and three quarters = 100.75"]],
    ["one hundred thirty fifths", ["one hundred thirty fifths = 2.85714285714286"]],
    ["twenty-first", ["twenty-first = 21"]],
    ["one hundred twenty fifth", ["one hundred twenty fifth = 125"]],
    ["minus five point five", ["minus five point five = -5.5"]],
    ["2 1/4 and 3½", ["2 1/4 = 2.25", "3½ = 3.5"]],
    ["1.3x10^6", ["1.3x10^6 = 1300000"]],
    [
      "40 000 and 1,234,567.5 and 12,34,567",
      ["40 000 = 40000", "1,234,567.5 = 1234567.5", "12,34,567 = 1234567"],
    ],
    ["1, 234, 567", ["1 = 1", "234 = 234", "567 = 567"]],
    ["one out of three", ["one out of three = 0.333333333333333"]],
    ["twelve million three hundred thousand", ["twelve million three hundred thousand = 12300000"]],
    ["between five hundred and six hundred", ["five hundred = 500", "six hundred = 600"]],
    ["several hundred, hundreds, a few thousand", []],
  ])("%s", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  test("every whole number below a million is read back from its words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (number) => {
        expect(findNumbers(inWords(number)).map(({ value }) => toPlain(value))).toEqual([String(number)]);
      }),
    );
  });
});

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function inWords(number: number): string {
  if (number < 20) return ONES[number] ?? "";
  if (number < 100) return `${TENS[Math.floor(number / 10)]}${number % 10 ? `-${ONES[number % 10]}` : ""}`;
  const [size, word] = number < 1000 ? [100, "hundred"] : [1000, "thousand"];
  const rest = number % size;
  const joint = rest < 100 ? " and " : " ";
  return `${inWords(Math.floor(number / size))} ${word}${rest ? joint + inWords(rest) : ""}`;
}

describe("numbers with their units", () => {
  test.each([
    [
      "US$14bn, £2.5m, GBP350m",
      ["US$14bn = 14000000000 USD", "£2.5m = 2500000 GBP", "GBP350m = 350000000 GBP"],
    ],
    ["Rs 500 crore or 35 lakh rupees", ["Rs 500 crore = 5000000000 INR", "35 lakh rupees = 3500000 INR"]],
    ["164p and 77 cents", ["164p = 1.64 GBP", "77 cents = 0.77 USD"]],
    ["thirteen dollars and forty-five cents", ["thirteen dollars and forty-five cents = 13.45 USD"]],
    ["125 million Australian dollars", ["125 million Australian dollars = 125000000 AUD"]],
    ["$9.99 US dollars, $99 (USD)", ["$9.99 US dollars = 9.99 USD", "$99 (USD) = 99 USD"]],
    ["1.2 trillion won, 3 won gold", ["1.2 trillion won = 1200000000000 KRW", "3 = 3 number"]],
    [
      "300 pounds, a 7-pound baby, 20 pounds of meat",
      ["300 pounds = 300 GBP", "7-pound = 7 pound", "20 pounds = 20 pound"],
    ],
    ["12m people, a 48m tower, 1.8m tall", ["12m = 12000000 number", "48m = 48 metre", "1.8m = 1.8 metre"]],
    [
      "-5°C, 38C, 100 degrees Fahrenheit",
      [
        "-5°C = -5 degree celsius",
        "38C = 38 degree celsius",
        "100 degrees Fahrenheit = 100 degree fahrenheit",
      ],
    ],
    [
      "190 km2, 660 square meters, 5 sq km",
      [
        "190 km2 = 190 square kilometre",
        "660 square meters = 660 square metre",
        "5 sq km = 5 square kilometre",
      ],
    ],
    [
      "188 miles an hour and 10km/hr",
      ["188 miles an hour = 188 mile per hour", "10km/hr = 10 kilometre per hour"],
    ],
    ["5 feet 6 inches", ["5 feet 6 inches = 5.5 foot"]],
    ["100 mb or 100 MB", ["100 mb = 100 megabit", "100 MB = 100 megabyte"]],
    ["see https://example.org/a%20b?n=30%25 for 5%", ["5% = 5 %"]],
    ["75 -300mm and -300 mm", ["75 = 75 number", "300mm = 300 millimetre", "-300 mm = -300 millimetre"]],
    ["a 13.3” screen", ["13.3” = 13.3 inch"]],
    ["“It costs 49” he said", ["49 = 49 number"]],
    ["0.9 trillion cubic feet", ["0.9 trillion cubic feet = 900000000000 cubic foot"]],
    [
      "3 percentage points, 25 basis points",
      ["3 percentage points = 3 percentage point", "25 basis points = 0.25 percentage point"],
    ],
    ["eighteen months of age, 8 years old", ["eighteen months of age = 18 month", "8 years old = 8 year"]],
  ])("%s", (text, amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });
});

describe("ranges and shared units", () => {
  test.each([
    ["$3-5 million", ["$3-5 million = 3000000-5000000 USD"]],
    ["between $12 million and $20 million", ["$12 million and $20 million = 12000000-20000000 USD"]],
    ["10 to 15 percent", ["10 to 15 percent = 10-15 %"]],
    ["from 5.2 to 4.9 percent", ["5.2 = 5.2 %", "4.9 percent = 4.9 %"]],
    ["5.2 percent, up from 4.9.", ["5.2 percent = 5.2 %", "4.9 = 4.9 %"]],
    ["rose 5% to 10%", ["5% = 5 %", "10% = 10 %"]],
    ["1.83 and 2 GHz models", ["1.83 = 1.83 gigahertz", "2 GHz = 2 gigahertz"]],
    ["51-49", ["51 = 51 number", "49 = 49 number"]],
    ["two or three people", ["two or three = 2-3 number"]],
    ["eight to 10 feet", ["eight to 10 feet = 8-10 foot"]],
  ])("%s", (text, amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });
});

describe("exact fractions", () => {
  const plain = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 5000 }));

  test("sums, products and quotients agree with floating point", () => {
    fc.assert(
      fc.property(plain, plain, ([a, b], [c, d]) => {
        const [x, y] = [rational(BigInt(a), BigInt(b)), rational(BigInt(c), BigInt(d))];
        expect(Number(toPlain(plus(x, y)))).toBeCloseTo(a / b + c / d, 6);
        expect(Number(toPlain(times(x, y))) / Math.max(1, Math.abs((a / b) * (c / d)))).toBeCloseTo(
          ((a / b) * (c / d)) / Math.max(1, Math.abs((a / b) * (c / d))),
          9,
        );
        const quotient = over(x, y);
        expect(quotient === null).toBe(c === 0);
      }),
    );
  });

  test.each([
    ["12.50", "12.5"],
    [".5", "0.5"],
    ["007", "7"],
    ["0", "0"],
  ])("%s is written %s", (decimal, written) => {
    expect(toPlain(fromDecimal(decimal))).toBe(written);
  });

  test("what never ends is rounded to 15 digits", () => {
    expect(toPlain(rational(2n, 3n))).toBe("0.666666666666667");
    expect(toPlain(rational(1n, 21n))).toBe("0.0476190476190476");
    expect(toPlain(rational(-20n, 7n))).toBe("-2.85714285714286");
  });
});

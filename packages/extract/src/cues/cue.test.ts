import { expect, test } from "vitest";
import { toExtractedValue, valueFind } from "./cue.ts";

const reading = "“2018” is the year 2018";

test("what is written as its normal form needs no words on how it was read", () => {
  const at = { start: 3, end: 7 };
  expect(toExtractedValue("In 2018", valueFind(at, "date", "2018", { reading })).reading).toBeNull();
  expect(toExtractedValue("In 1918", valueFind(at, "date", "2018", { reading })).reading).toBe(reading);
});

test("alternatives are always explained", () => {
  const find = valueFind({ start: 0, end: 6 }, "quantity", "12.000", { reading, alternatives: ["12000"] });
  expect(toExtractedValue("12.000", find).reading).toBe(reading);
});

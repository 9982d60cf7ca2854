import superjson from "superjson";
import { describe, expect, it } from "vitest";
import { wire } from "./wire.ts";

const DAY = new Date("2026-03-02T09:00:00.000Z");
const shared = { at: DAY };

/** As the browser gets it. */
const sent = (value: unknown) => superjson.deserialize(JSON.parse(JSON.stringify(wire.serialize(value))));

describe("an answer on its way", () => {
  it.each([
    ["plain data", { list: [1, "two", true, null, []], nested: { empty: {} } }],
    ["dates, in lists and below", { at: DAY, list: [DAY, { at: DAY, other: [[DAY]] }] }],
    ["a date alone", DAY],
    ["nothing", undefined],
    ["a field that is not there", { at: DAY, missing: undefined }],
    ["keys with dots and backslashes", { "a.b": DAY, "c\\d": { e: DAY } }],
    ["what JSON cannot say", { map: new Map([["a", DAY]]), set: new Set([1]), big: 10n, zero: -0 }],
    ["numbers that are none", [Number.NaN, Number.POSITIVE_INFINITY]],
    ["one thing in two places", { one: shared, two: shared }],
    ["an empty key", { "": { at: DAY }, in: { "": [DAY] } }],
  ])("keeps %s", (_what, value) => {
    expect(sent(value)).toStrictEqual(value);
  });

  it("keeps that a date is none", () => {
    expect(sent({ at: new Date(Number.NaN) })).toStrictEqual(
      superjson.deserialize(JSON.parse(superjson.stringify({ at: new Date(Number.NaN) }))),
    );
  });
});

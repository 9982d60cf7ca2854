import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decodeBase64,
  packInts,
  packLists,
  packWeights,
  unpackInts,
  unpackLists,
  unpackWeights,
} from "./model-file.ts";

describe("the model's file", () => {
  it("gives weights, lists and numbers back as they were", () => {
    fc.assert(
      fc.property(
        fc.int8Array({ min: -127, max: 127 }),
        fc.array(fc.uint8Array({ maxLength: 20 })),
        fc.int32Array(),
        (weights, lists, ints) => {
          expect([...unpackWeights(packWeights(weights), weights.length)]).toEqual([...weights]);
          expect(unpackLists(packLists(lists)).map((list) => [...list])).toEqual(
            lists.map((list) => [...list]),
          );
          expect([...unpackInts(packInts(ints))]).toEqual([...ints]);
        },
      ),
    );
  });

  it("decodes base64 alike with and without the engine's own decoder", () => {
    const text = Buffer.from(Uint8Array.from({ length: 256 }, (_, i) => i)).toString("base64");
    const expected = [...Buffer.from(text, "base64")];
    expect([...decodeBase64(text)]).toEqual(expected);
    const own = Object.getOwnPropertyDescriptor(Uint8Array, "fromBase64");
    Object.defineProperty(Uint8Array, "fromBase64", { value: undefined, configurable: true });
    try {
      expect([...decodeBase64(text)]).toEqual(expected);
    } finally {
      if (own) Object.defineProperty(Uint8Array, "fromBase64", own);
      else Reflect.deleteProperty(Uint8Array, "fromBase64");
    }
  });
});

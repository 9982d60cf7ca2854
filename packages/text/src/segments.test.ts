import fc from "fast-check";
import { expect, test } from "vitest";
import { cutSegments } from "./segments.ts";

const spans = fc
  .array(fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })), { maxLength: 12 })
  .map((pairs) => pairs.map(([start, end], i) => ({ id: `s${i}`, start, end })));

test("pieces cover the text without gap or overlap and name exactly the spans over them, in the given order", () => {
  fc.assert(
    fc.property(fc.nat({ max: 50 }), spans, (length, given) => {
      const pieces = cutSegments(length, given);
      let at = 0;
      for (const piece of pieces) {
        expect(piece.start).toBe(at);
        expect(piece.end).toBeGreaterThan(piece.start);
        at = piece.end;
        for (let unit = piece.start; unit < piece.end; unit++) {
          expect(piece.ids).toEqual(
            given.filter((span) => span.start <= unit && unit < span.end).map((span) => span.id),
          );
        }
      }
      expect(at).toBe(length);
    }),
  );
});

test("every boundary is a cut, so two spans that touch stay apart", () => {
  expect(
    cutSegments(6, [
      { id: "a", start: 0, end: 3 },
      { id: "b", start: 3, end: 5 },
    ]),
  ).toEqual([
    { start: 0, end: 3, ids: ["a"] },
    { start: 3, end: 5, ids: ["b"] },
    { start: 5, end: 6, ids: [] },
  ]);
  expect(cutSegments(0, [{ id: "a", start: 0, end: 3 }])).toEqual([]);
});

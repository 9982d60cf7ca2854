import type { ClaimFile, Mention } from "@claimdesk/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleClaim, sampleMention } from "../testing/sample-workbench.ts";
import { type PaintedText, paintText } from "./paint-text.ts";

const whole = (painted: PaintedText) =>
  painted.paragraphs
    .map((paragraph) => paragraph.gap + paragraph.pieces.map((piece) => piece.text).join(""))
    .join("") + painted.tail;

const claimOn = (number: number, start: number, end: number, changes: Partial<ClaimFile> = {}) => ({
  ...sampleClaim(number, "call"),
  start,
  end,
  ...changes,
});

const anyText = fc
  .array(fc.constantFrom("word ", "\n", "\n\n", "🕊️", "\u00a0", "’s ", "Zoë", " ", "€212", "."), {
    maxLength: 40,
  })
  .map((parts) => parts.join(""));
const anyState = fc.constantFrom<Partial<ClaimFile>>(
  { workState: "suggested" },
  { workState: "toCheck" },
  { workState: "checked", verdict: "disputed" },
  { workState: "removed" },
  { isStale: true },
);

test("pieces, gaps and tail are the stored text unit by unit, whatever overlaps", () => {
  const places = fc.array(fc.tuple(fc.nat(120), fc.nat(60), anyState), { maxLength: 10 });
  fc.assert(
    fc.property(anyText, places, (text, given) => {
      const claims = given.map(([start, length, state], index) =>
        claimOn(index + 1, start, start + length, state),
      );
      const painted = paintText(text, claims);
      expect(whole(painted)).toBe(text);
      for (const piece of painted.paragraphs.flatMap((paragraph) => paragraph.pieces)) {
        expect(text.slice(piece.start, piece.end)).toBe(piece.text);
        const over = claims.filter(
          (claim) => claim.workState !== "removed" && claim.start <= piece.start && claim.end >= piece.end,
        );
        expect([...piece.claims].sort()).toEqual(over.map((claim) => claim.number).sort());
      }
    }),
  );
});

test("the most urgent status gives the fill, the next one the second line, and the rest are counted", () => {
  const [paragraph] = paintText("One line of words", [
    claimOn(1, 0, 8, { workState: "checked", verdict: "verified" }),
    claimOn(2, 4, 17, { workState: "checked", verdict: "disputed" }),
    claimOn(3, 4, 8, { workState: "suggested" }),
  ]).paragraphs;
  const shared = paragraph?.pieces.find((piece) => piece.start === 4);
  expect(shared).toMatchObject({ claims: [2, 1, 3], status: "disputed", secondStatus: "verified" });
  expect(shared?.opens.map((open) => open.number).sort()).toEqual([2, 3]);
  expect([...(shared?.closes ?? [])].sort()).toEqual([1, 3]);
});

test("a mention is painted like its claim but is no second start of it", () => {
  const claim = sampleClaim(1, "call lasted");
  const mention: Mention = sampleMention(1, "We talked");
  const pieces = paintText("", [claim]).paragraphs;
  expect(pieces).toEqual([]);
  const text = "- The call lasted 90 minutes. We talked.";
  const at = text.indexOf("We talked");
  const painted = paintText(text, [
    { ...claim, start: 6, end: 17, mentions: [{ ...mention, start: at, end: at + 9 }] },
  ]).paragraphs.flatMap((paragraph) => paragraph.pieces);
  expect(painted.filter((piece) => piece.claims.includes(1)).map((piece) => piece.text)).toEqual([
    "call lasted",
    "We talked",
  ]);
  expect(painted.flatMap((piece) => piece.opens)).toHaveLength(1);
});

test("a paragraph in which nothing changed keeps its signature, so that it is not painted again", () => {
  const text = "First paragraph here.\nSecond paragraph here.";
  const before = paintText(text, [claimOn(1, 0, 5), claimOn(2, 22, 28)]).paragraphs;
  const after = paintText(text, [
    claimOn(1, 0, 5),
    claimOn(2, 22, 28, { workState: "checked", verdict: "verified" }),
  ]).paragraphs;
  expect(after[0]?.signature).toBe(before[0]?.signature);
  expect(after[1]?.signature).not.toBe(before[1]?.signature);
});

import { render } from "@testing-library/react";
import fc from "fast-check";
import { expect, test } from "vitest";
import { SAMPLE_TEXT, sampleClaims } from "../testing/sample-workbench.ts";
import { View } from "../view.ts";
import { WorkbenchContext, type WorkbenchParts } from "../workbench-context.ts";
import { paintText } from "./paint-text.ts";
import { Paragraph } from "./paragraph.tsx";
import { selectedSpan } from "./selected-span.ts";

function openText(): HTMLElement {
  const parts = { view: new View(2) } as WorkbenchParts;
  const { container } = render(
    <WorkbenchContext value={parts}>
      {paintText(SAMPLE_TEXT, sampleClaims()).paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.number} paragraph={paragraph} />
      ))}
    </WorkbenchContext>,
  );
  return container;
}

/** The text node and offset in it at which a unit of the stored text is painted. */
function placeOf(root: HTMLElement, unit: number, side: "start" | "end"): [Node, number] {
  const pieces = [...root.querySelectorAll("[data-start]")];
  const piece = pieces.find((candidate) => {
    const start = Number(candidate.getAttribute("data-start"));
    const end = start + (candidate.textContent?.length ?? 0);
    return side === "start" ? start <= unit && unit < end : start < unit && unit <= end;
  });
  if (!piece?.firstChild) throw new Error(`nothing is painted at ${unit}`);
  return [piece.firstChild, unit - Number(piece.getAttribute("data-start"))];
}

function select(start: [Node, number], end: [Node, number]): Selection {
  const selection = document.getSelection() as Selection;
  selection.setBaseAndExtent(...start, ...end);
  return selection;
}

test("any words can be selected to the exact unit, across overlaps, emoji and no-break spaces", () => {
  const root = openText();
  const words = [...SAMPLE_TEXT.matchAll(/[^\s\u00a0]+/gu)].map(
    (found) => [found.index, found.index + found[0].length] as const,
  );
  fc.assert(
    fc.property(fc.nat(words.length - 1), fc.nat(words.length - 1), (a, b) => {
      const start = words[Math.min(a, b)]?.[0] ?? 0;
      const end = words[Math.max(a, b)]?.[1] ?? 0;
      const selection = select(placeOf(root, start, "start"), placeOf(root, end, "end"));
      expect(selectedSpan(root, selection, SAMPLE_TEXT)).toEqual({ start, end });
    }),
  );
});

test("a selection made backwards, or of whole paragraphs, gives the same words", () => {
  const root = openText();
  const at = SAMPLE_TEXT.indexOf("90 minutes");
  const backwards = select(placeOf(root, at + 10, "end"), placeOf(root, at, "start"));
  expect(selectedSpan(root, backwards, SAMPLE_TEXT)).toEqual({ start: at, end: at + 10 });

  const [first, second] = root.querySelectorAll("p");
  const whole = select([first as Node, 0], [second as Node, 0]);
  expect(selectedSpan(root, whole, SAMPLE_TEXT)).toEqual({ start: 0, end: "KEY POINTS".length });
});

test("white space at the ends does not count, nothing selected is nothing, and other places are none of its business", () => {
  const root = openText();
  const at = SAMPLE_TEXT.indexOf(" said Ana");
  expect(
    selectedSpan(root, select(placeOf(root, at, "start"), placeOf(root, at + 6, "end")), SAMPLE_TEXT),
  ).toEqual({ start: at + 1, end: at + 5 });
  expect(
    selectedSpan(root, select(placeOf(root, at, "start"), placeOf(root, at, "end")), SAMPLE_TEXT),
  ).toBeNull();
  const outside = document.body.appendChild(document.createElement("p"));
  outside.textContent = "elsewhere";
  expect(
    selectedSpan(root, select([outside.firstChild as Node, 0], [outside.firstChild as Node, 4]), SAMPLE_TEXT),
  ).toBeNull();
});

test("what is painted is the text, and the hidden buttons are not in it", () => {
  const root = openText();
  const painted = [...root.querySelectorAll("[data-start]")].map((piece) => piece.textContent).join("");
  expect(painted).toBe(SAMPLE_TEXT.replaceAll("\n", ""));
  expect(root.querySelectorAll("[data-start] [data-start]")).toHaveLength(0);
  expect([...root.querySelectorAll("button")].map((button) => button.textContent)).toContain(
    "claim 2, to check",
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "./sentences.ts";
import { sliceSpan } from "./span.ts";
import { splitUnits } from "./units.ts";

const units = (text: string): string[][] =>
  splitUnits(text).map((unit) => unit.sentences.map((span) => sliceSpan(text, span)));

describe("splitUnits", () => {
  test.each([
    [
      "a quotation with its speaker",
      "“It rained. We left,” he said. Then it stopped.",
      [["“It rained.", "We left,” he said."], ["Then it stopped."]],
    ],
    ["straight marks", '"It rained. We left." He slept.', [['"It rained.', 'We left."'], ["He slept."]]],
    [
      "a speaker in front",
      "He said: “It rained. We left. We sang.” Then it stopped.",
      [["He said: “It rained.", "We left.", "We sang.”"], ["Then it stopped."]],
    ],
    ["two quotations", "“It rained,” he said. “We left.”", [["“It rained,” he said."], ["“We left.”"]]],
    [
      "marks that nothing closes",
      "“It rained. We left.\n“We sang.” Then it stopped.",
      [["“It rained.", "We left."], ["“We sang.”"], ["Then it stopped."]],
    ],
    ["inches", 'The door is 30" wide. It is low.', [['The door is 30" wide.'], ["It is low."]]],
    [
      "a low opening mark",
      "„Es regnet. Wir gehen.“ Dann nicht.",
      [["„Es regnet.", "Wir gehen.“"], ["Dann nicht."]],
    ],
    ["nothing", "", []],
  ])("%s", (_name, text, expected) => {
    expect(units(text)).toEqual(expected);
  });

  test("every sentence is in exactly one unit, which spans its sentences", () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(". ", "\n", "“", "” ", '"', "The ", "a ", "30"),
          fc.string({ maxLength: 3 }),
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (raw) => {
        const all = splitUnits(raw);
        expect(all.flatMap((unit) => unit.sentences)).toEqual(splitSentences(raw));
        for (const unit of all)
          expect([unit.start, unit.end]).toEqual([unit.sentences[0]?.start, unit.sentences.at(-1)?.end]);
      }),
    );
  });
});

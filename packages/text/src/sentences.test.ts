import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "./sentences.ts";
import { sliceSpan } from "./span.ts";

const split = (text: string): string[] => splitSentences(text).map((span) => sliceSpan(text, span));

describe("splitSentences", () => {
  test.each([
    [
      "titles and decimals",
      "Mr. Hale paid $3.5 to Lt. Gen. Ito. He left.",
      ["Mr. Hale paid $3.5 to Lt. Gen. Ito.", "He left."],
    ],
    [
      "initials",
      "George W. Bush met J. R. Ewing. They spoke.",
      ["George W. Bush met J. R. Ewing.", "They spoke."],
    ],
    [
      "acronyms before names and before sentences",
      "The U.S. Senate met in the U.S. The vote failed.",
      ["The U.S. Senate met in the U.S.", "The vote failed."],
    ],
    [
      "clock times",
      "It ended at 6 p.m. Mr. Smith left at 7 a.m. Tuesday. So did I.",
      ["It ended at 6 p.m.", "Mr. Smith left at 7 a.m. Tuesday.", "So did I."],
    ],
    ["numbers after No.", "It was No. 5 of 9. Next.", ["It was No. 5 of 9.", "Next."]],
    ["companies", "Acme Inc. won. Beta Co. The firm lost.", ["Acme Inc. won.", "Beta Co.", "The firm lost."]],
    [
      "quotes",
      "“We will see. It is late,” he said. “Go!” She went.",
      ["“We will see.", "It is late,” he said.", "“Go!”", "She went."],
    ],
    ["questions inside a sentence", "“Why?” he asked. Nobody knew.", ["“Why?” he asked.", "Nobody knew."]],
    [
      "ellipsis",
      "The logo... does not say. Well… Perhaps.",
      ["The logo... does not say.", "Well…", "Perhaps."],
    ],
    [
      "datelines",
      "MOSCOW/WASHINGTON: The call is on. It is late.",
      ["MOSCOW/WASHINGTON:", "The call is on.", "It is late."],
    ],
    [
      "headings and list lines",
      "Push for peace\nThe plan is old.\n- one\n- two",
      ["Push for peace", "The plan is old.", "- one", "- two"],
    ],
    [
      "wrapped lines",
      "The plan calls\nfor a pause. It\nis late.",
      ["The plan calls\nfor a pause.", "It\nis late."],
    ],
    ["a numbered list", "1. The first item\n2. The second item", ["1. The first item", "2. The second item"]],
    ["a missing space", "The work was finished.The men left.", ["The work was finished.", "The men left."]],
    ["Chinese", "他说了。我走了！", ["他说了。", "我走了！"]],
    ["nothing", " \n ", []],
  ])("%s", (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test("sentences are in order, trimmed, apart, and leave out only white space", () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(". ", "? ", "\n", "“", "” ", "Mr. ", "The ", "a ", "3.5", "— "),
          fc.string({ unit: "binary", maxLength: 4 }),
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (raw) => {
        let at = 0;
        for (const { start, end } of splitSentences(raw)) {
          expect(raw.slice(at, start).trim()).toBe("");
          expect(raw.slice(start, end)).toBe(raw.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(raw.slice(at).trim()).toBe("");
      }),
      { numRuns: 500 },
    );
  });
});

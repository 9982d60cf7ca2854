import { describe, expect, test } from "vitest";
import { splitClauses } from "./clauses.ts";
import { parseWords, readWords } from "./grammar.ts";
import { splitAtMarks } from "./mark-clauses.ts";
import { newTree } from "./tree.ts";

function clausesOf(text: string) {
  const wording = readWords(text, { start: 0, end: text.length });
  const tokens = parseWords(wording, [wording.tokens.map((_, i) => i)]);
  const words = (from: number, to: number): string =>
    text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  return splitClauses(tokens, newTree(tokens)).map(({ type, from, to, subject, group }) => ({
    type,
    lemma: group.lemma,
    words: words(from, to),
    subject: subject && words(...subject),
  }));
}

describe("clauses", () => {
  test.each([
    ["The mayor opened the bridge.", "main", "open", "The mayor"],
    ["The mayor opened the bridge and left the town.", "coordinated", "leave", "The mayor"],
    ["The mayor opened the bridge, which carries trains to Ghent.", "relative", "carry", "the bridge"],
    ["The bridge was closed because a lorry hit a pillar.", "subordinate", "hit", "a lorry"],
    ["The bank closed three branches, cutting 200 jobs.", "participial", "cut", "The bank"],
    ["The minister travelled to Ghent to open the bridge.", "purpose", "open", "The minister"],
    ["Two ferries sank and 12 people drowned.", "coordinated", "drown", "12 people"],
    ["The bridge will not be repaired this year.", "main", "repair", "The bridge"],
  ])("of %s", (text, type, lemma, subject) => {
    expect(clausesOf(text)).toContainEqual(expect.objectContaining({ type, lemma, subject }));
  });

  test("one ends where the next begins, without its link", () => {
    const [first, second] = clausesOf("Two ferries sank and 12 people drowned.");
    expect(first?.words).toMatch(/^Two ferries sank/);
    expect(first?.words).not.toContain("people");
    expect(second?.words).toBe("12 people drowned");
  });

  test("what is planned and what is denied are known by the verb's helpers", () => {
    const wording = readWords("The port will not reopen.", { start: 0, end: 25 });
    const tokens = parseWords(wording, [wording.tokens.map((_, i) => i)]);
    const [clause] = splitClauses(tokens, newTree(tokens));
    expect(clause?.group).toMatchObject({ isAhead: true, isNegated: true, isPassive: false });
  });

  test("a text without verbs has none", () => {
    expect(clausesOf("Weather, page 7.")).toEqual([]);
  });

  test("verbs and marks find them where nothing is parsed", () => {
    const { tokens } = readWords("The mayor opened the bridge, and the band played.", { start: 0, end: 49 });
    expect(splitAtMarks(tokens).map(({ group }) => group.lemma)).toEqual(["open", "play"]);
  });
});

import { describe, expect, it } from "vitest";
import { tagTokens, tokenize } from "./index.ts";

/** "word/tag/lemma" of each token. */
function tagged(text: string): string[] {
  const tokens = tokenize(text, { start: 0, end: text.length });
  tagTokens(tokens);
  return tokens.map((token) => `${token.text}/${token.xpos}/${token.lemma}`);
}

describe("tagTokens", () => {
  it("tells what a word is by the words around it", () => {
    expect(tagged("She may run in May .").slice(1, 5)).toEqual([
      "may/MD/may",
      "run/VB/run",
      "in/IN/in",
      "May/NNP/May",
    ]);
    expect(tagged("The court will rule on the rule .")[3]).toBe("rule/VB/rule");
    expect(tagged("The court will rule on the rule .")[6]).toBe("rule/NN/rule");
    expect(tagged("Russia's army has left .")[1]).toBe("'s/POS/'s");
    expect(tagged("It's been closed .").slice(1, 4)).toEqual([
      "'s/VBZ/be",
      "been/VBN/be",
      "closed/VBN/close",
    ]);
  });

  it("gives universal tags that keep auxiliaries, names and numbers apart", () => {
    const tokens = tokenize("Lind had sold 40 shares of Orbel.", { start: 0, end: 33 });
    tagTokens(tokens);
    expect(tokens.map((token) => token.upos)).toEqual([
      "PROPN",
      "AUX",
      "VERB",
      "NUM",
      "NOUN",
      "ADP",
      "PROPN",
      "PUNCT",
    ]);
  });

  it("finds the lemma of forms that follow no rule, and of words no treebank has", () => {
    expect(tagged("The ferry sank and the children wept .")).toEqual(
      expect.arrayContaining(["sank/VBD/sink", "children/NNS/child", "wept/VBD/weep"]),
    );
    expect(tagged("They were blorping the glimbles .")).toEqual(
      expect.arrayContaining(["blorping/VBG/blorp", "glimbles/NNS/glimble"]),
    );
  });

  it("takes no unknown word for a number, except numbers", () => {
    expect(tagged("The city banned glorp cars .")[3]).not.toMatch(/CD/);
    expect(tagged("Another seventeen ships sank .")[1]).toBe("seventeen/CD/seventeen");
  });

  it("leaves what has digits as it stands", () => {
    expect(tagged("In the 1990s it cost 5,000 .")).toEqual(
      expect.arrayContaining(["1990s/NNS/1990s", "5,000/CD/5,000"]),
    );
  });
});

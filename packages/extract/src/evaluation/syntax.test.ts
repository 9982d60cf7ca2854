import { describe, expect, it } from "vitest";
import { scoreSyntax } from "./syntax.ts";

const row = (...columns: string[]): string => columns.join("\t");
const SENTENCE = [
  "# text = Banks can't wait.",
  row("1", "Banks", "bank", "NOUN", "NNS", "_", "4", "nsubj", "_", "_"),
  row("2-3", "can't", "_", "_", "_", "_", "_", "_", "_", "_"),
  row("2", "ca", "can", "AUX", "MD", "_", "4", "aux", "_", "_"),
  row("3", "n't", "not", "PART", "RB", "_", "4", "advmod", "_", "_"),
  row("4", "wait", "wait", "VERB", "VB", "_", "0", "root", "_", "SpaceAfter=No"),
  row("5", ".", ".", "PUNCT", ".", "_", "4", "punct", "_", "_"),
].join("\n");

const figure = (conllu: string, name: string): number | undefined =>
  scoreSyntax(conllu).find((each) => each.name.includes(name))?.value;

describe("scoreSyntax", () => {
  it("gives full marks for a sentence that is read as the treebank has it", () => {
    expect(scoreSyntax(SENTENCE).map(({ value }) => value)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it("counts a wrong tag, relation, head and word boundary each where it belongs", () => {
    expect(figure(SENTENCE.replace("NOUN", "PROPN"), "UPOS")).toBeCloseTo(4 / 5);
    expect(figure(SENTENCE.replace("nsubj", "obj"), "LAS")).toBeCloseTo(4 / 5);
    expect(figure(SENTENCE.replace("nsubj", "obj"), "UAS")).toBe(1);
    expect(figure(SENTENCE.replace("nsubj", "nsubj:pass"), "subtypes")).toBe(1);
    expect(figure(SENTENCE.replace("4\taux", "3\taux"), "UAS")).toBeCloseTo(4 / 5);
    expect(figure(SENTENCE.replace("SpaceAfter=No", "_"), "words")).toBe(1);
    expect(
      figure(SENTENCE.replace("2\tca\t", "2\tc\t").replace("3\tn't\t", "3\tan't\t"), "words"),
    ).toBeCloseTo(3 / 5);
  });

  it("holds tags to .95 and arcs to .80", () => {
    expect(scoreSyntax("").map(({ bar }) => bar)).toEqual([0.95, 0.8, null, null, null, null, null]);
  });
});

import { describe, expect, it } from "vitest";
import { assessTreebank } from "./assess.ts";
import { readConllu, writeSentence } from "./conllu.ts";
import { type TrainingPlan, trainModel } from "./train-model.ts";

const PLAN: TrainingPlan = {
  tagEpochs: 4,
  tagRounds: 2,
  tagBits: 14,
  folds: 2,
  parseEpochs: 4,
  parseRounds: 2,
  moveBits: 14,
  labelBits: 14,
};
const SUBJECTS = ["minister", "court", "bank", "union"];
const VERBS = [
  ["rejects", "reject"],
  ["backs", "back"],
  ["sees", "see"],
];
const OBJECTS = ["plans", "offers", "talks"];

/** "The court rejects plans ." in every combination: 36 sentences. */
const TREEBANK = SUBJECTS.flatMap((subject) =>
  VERBS.flatMap(([verb = "", lemma = ""]) =>
    OBJECTS.map((object) =>
      [
        `1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_`,
        `2\t${subject}\t${subject}\tNOUN\tNN\t_\t3\tnsubj\t_\t_`,
        `3\t${verb}\t${lemma}\tVERB\tVBZ\t_\t0\troot\t_\t_`,
        `4\t${object}\t${object.slice(0, -1)}\tNOUN\tNNS\t_\t3\tobj\t_\tSpaceAfter=No`,
        `5\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_`,
      ].join("\n"),
    ),
  ),
).join("\n\n");

describe("trainModel", () => {
  it("learns a small grammar, and gives the same bytes a second time", () => {
    const first = trainModel(readConllu(TREEBANK), [], PLAN);
    const second = trainModel(readConllu(TREEBANK), [], PLAN);
    expect(JSON.stringify(second.file)).toBe(JSON.stringify(first.file));
    const scores = assessTreebank(TREEBANK, first.model);
    expect(scores).toEqual({
      words: 180,
      upos: 1,
      xpos: 1,
      lemma: 1,
      uas: 1,
      las: 1,
      lasWithoutSubtypes: 1,
      tokens: 1,
    });
  });

  it("gives other weights for other sentences", () => {
    const other = TREEBANK.replaceAll("\tobj\t", "\tobl\t");
    const [one, two] = [TREEBANK, other].map((text) => trainModel(readConllu(text), [], PLAN));
    expect(assessTreebank(other, one?.model).las).toBeCloseTo(0.8);
    expect(assessTreebank(other, two?.model).las).toBe(1);
  });
});

describe("readConllu", () => {
  it("reads words of a joined token as one stretch and leaves out empty nodes", () => {
    const [sentence = []] = readConllu(
      [
        "# text = I can't go.",
        "1\tI\tI\tPRON\tPRP\t_\t4\tnsubj\t_\t_",
        "2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_",
        "2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_",
        "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_",
        "3.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_",
        "4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No",
        "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_",
        "",
      ].join("\r\n"),
    );
    expect(writeSentence(sentence).text).toBe("I can't go.");
    expect(writeSentence(sentence).spans[2]).toEqual({ start: 4, end: 7 });
    expect(sentence.map((token) => token.head)).toEqual([3, 3, 3, -1, 3]);
  });
});

import { decodeModel, type SyntaxModel } from "../model.ts";
import type { ModelFile } from "../model-file.ts";
import { RELATIONS } from "../token.ts";
import { withCaseCopies } from "./case-copies.ts";
import type { TreebankToken } from "./conllu.ts";
import { countTags } from "./count-tags.ts";
import { encodeModel } from "./encode-model.ts";
import { tagUnseen, toExamples } from "./examples.ts";
import { listedWords } from "./listed-words.ts";
import { trainLemmas } from "./train-lemmas.ts";
import { trainParser } from "./train-parser.ts";
import { trainTagger } from "./train-tagger.ts";

/** How long to train and how large the tables are. */
export type TrainingPlan = {
  tagEpochs: number;
  tagRounds: number;
  tagBits: number;
  folds: number;
  parseEpochs: number;
  parseRounds: number;
  moveBits: number;
  labelBits: number;
};

/** What the committed weights were trained with. */
export const FULL_PLAN: TrainingPlan = {
  tagEpochs: 6,
  tagRounds: 6,
  tagBits: 20,
  folds: 5,
  parseEpochs: 6,
  parseRounds: 5,
  moveBits: 20,
  labelBits: 20,
};

/**
 * Trains tagger, lemmatiser and parser on a treebank and on sentences for practice, which add no words to the
 * vocabulary. The same sentences and plan give the same model to the byte.
 */
export function trainModel(
  sentences: readonly TreebankToken[][],
  practice: readonly TreebankToken[][],
  plan: TrainingPlan,
  say: (line: string) => void = () => {},
): { file: ModelFile; model: SyntaxModel } {
  say("Tagger");
  const inventory = countTags(sentences);
  const tags = trainTagger(withCaseCopies([...sentences, ...practice]), inventory, {
    epochs: plan.tagEpochs,
    rounds: plan.tagRounds,
    bits: plan.tagBits,
  });
  say(`Tags as unseen text would get them, in ${plan.folds} parts`);
  const tagged = tagUnseen(sentences, practice, inventory, plan.folds, {
    epochs: plan.tagEpochs,
    rounds: 1,
    bits: plan.tagBits,
  });
  say("Lemmas");
  const lemmas = trainLemmas([...sentences, ...listedWords()], inventory.classes);
  say("Parser");
  const parser = trainParser(toExamples(tags, inventory.classes, [...sentences, ...practice], tagged), {
    epochs: plan.parseEpochs,
    rounds: plan.parseRounds,
    moveBits: plan.moveBits,
    labelBits: plan.labelBits,
    labels: RELATIONS.length,
  });
  const file = encodeModel(inventory, tags, lemmas, parser);
  return { file, model: decodeModel(file) };
}

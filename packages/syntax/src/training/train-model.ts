import { decodeModel, type SyntaxModel } from "../model.ts";
import type { ModelFile } from "../model-file.ts";
import { RELATIONS } from "../token.ts";
import type { TreebankToken } from "./conllu.ts";
import { encodeModel } from "./encode-model.ts";
import { jackknife, toExample } from "./examples.ts";
import { trainLemmas } from "./train-lemmas.ts";
import { trainParser } from "./train-parser.ts";
import { countTags, trainTagger } from "./train-tagger.ts";

/** How long to train and how large the tables are. */
export type TrainingPlan = {
  tagEpochs: number;
  tagBits: number;
  folds: number;
  parseEpochs: number;
  moveBits: number;
  labelBits: number;
};

export const FULL_PLAN: TrainingPlan = {
  tagEpochs: 8,
  tagBits: 20,
  folds: 8,
  parseEpochs: 15,
  moveBits: 20,
  labelBits: 20,
};

/** Trains tagger, lemmatiser and parser on a treebank. The same sentences and plan give the same model to the byte. */
export function trainModel(
  sentences: readonly TreebankToken[][],
  plan: TrainingPlan,
  say: (line: string) => void = () => {},
): { file: ModelFile; model: SyntaxModel } {
  say("Tagger");
  const inventory = countTags(sentences);
  const tagOptions = { epochs: plan.tagEpochs, bits: plan.tagBits };
  const tags = trainTagger(sentences, inventory, tagOptions);
  say(`Tags as unseen text would get them, in ${plan.folds} parts`);
  const tagged = jackknife(sentences, inventory, plan.folds, tagOptions);
  say("Lemmas");
  const lemmas = trainLemmas(sentences, inventory.classes);
  say("Parser");
  const examples = sentences.map((sentence, i) =>
    toExample(tags, inventory.classes, sentence, tagged[i] as Uint8Array),
  );
  const parser = trainParser(examples, {
    epochs: plan.parseEpochs,
    moveBits: plan.moveBits,
    labelBits: plan.labelBits,
    labels: RELATIONS.length,
    exploreFrom: 2,
    explorePercent: 100,
  });
  const file = encodeModel(inventory, tags, lemmas, parser);
  return { file, model: decodeModel(file) };
}

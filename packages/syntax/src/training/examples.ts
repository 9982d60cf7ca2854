import { hashText } from "../hash.ts";
import { createParseWords } from "../parse-features.ts";
import { fillWords } from "../parse-words.ts";
import { chooseClasses, createTagRoom, type TagModel } from "../tagger.ts";
import { RELATIONS, UPOS } from "../token.ts";
import { createForms, readForms } from "../word-forms.ts";
import type { TreebankToken } from "./conllu.ts";
import type { ParseExample } from "./train-parser.ts";
import { countTags, type TagInventory, trainTagger } from "./train-tagger.ts";

/** Tags every sentence by a tagger that has not seen it, as text will be met later. */
export function jackknife(
  sentences: readonly TreebankToken[][],
  inventory: TagInventory,
  folds: number,
  options: { epochs: number; bits: number },
): Uint8Array[] {
  const tagged: Uint8Array[] = Array.from({ length: sentences.length });
  const foldOf = (i: number): number => Math.floor((i * folds) / sentences.length);
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((_, i) => foldOf(i) !== fold);
    const model = trainTagger(others, countTags(others, inventory.classes), options);
    sentences.forEach((sentence, i) => {
      if (foldOf(i) === fold) tagged[i] = tagWith(model, sentence);
    });
  }
  return tagged;
}

/** The classes a tagger gives to a sentence. */
export function tagWith(model: TagModel, sentence: readonly TreebankToken[]): Uint8Array {
  const forms = createForms(sentence.length);
  const room = createTagRoom(sentence.length);
  readForms(forms, sentence, 0, sentence.length);
  chooseClasses(model, forms, room);
  return room.classes;
}

/** A sentence with given classes as the parser learns it. */
export function toExample(
  model: TagModel,
  classes: readonly string[],
  sentence: readonly TreebankToken[],
  tags: Uint8Array,
): ParseExample {
  const size = sentence.length;
  const forms = createForms(size);
  readForms(forms, sentence, 0, size);
  const words = createParseWords(size);
  const upos = new Uint8Array(size);
  const xpos = sentence.map((_, i) => {
    const [coarse, fine] = (classes[tags[i] as number] ?? "").split("/");
    upos[i] = UPOS.indexOf(coarse as (typeof UPOS)[number]);
    return hashText(fine ?? "");
  });
  fillWords(words, forms, model.vocabulary, upos, xpos);
  const head = Int32Array.from(sentence, (token) => token.head);
  const label = Uint8Array.from(sentence, (token) =>
    Math.max(0, RELATIONS.indexOf(token.relation as (typeof RELATIONS)[number])),
  );
  return { words, upos, head, label };
}

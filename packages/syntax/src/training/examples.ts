import { hashText } from "../hash.ts";
import { createParseWords, type ParseWords } from "../parse-view.ts";
import { fillWords, outline } from "../parse-words.ts";
import { chooseClasses, createTagRoom, type TagModel } from "../tagger.ts";
import { RELATIONS, UPOS } from "../token.ts";
import { createForms, readForms } from "../word-forms.ts";
import { withCaseCopies } from "./case-copies.ts";
import type { TreebankToken } from "./conllu.ts";
import { countTags, type TagInventory } from "./count-tags.ts";
import { type TagOptions, trainTagger } from "./train-tagger.ts";

/** A sentence as the parser will see it, with the tree it should give. */
export type ParseExample = {
  words: ParseWords;
  /** What `words.word` holds for each word: the word if it is known, its outline otherwise. */
  known: Int32Array;
  outlines: Int32Array;
  /** How often each word, or its outline, occurs in all examples. */
  counts: Int32Array;
  upos: Uint8Array;
  head: Int32Array;
  label: Uint8Array;
};

/**
 * Tags every sentence by a tagger that has not seen it, as text will be met later, and then the sentences for practice,
 * which all taggers see.
 */
export function tagUnseen(
  sentences: readonly TreebankToken[][],
  practice: readonly TreebankToken[][],
  inventory: TagInventory,
  folds: number,
  options: TagOptions,
): Uint8Array[] {
  const tagged: Uint8Array[] = Array.from({ length: sentences.length });
  const foldOf = (i: number): number => Math.floor((i * folds) / sentences.length);
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((_, i) => foldOf(i) !== fold);
    const model = trainTagger(
      withCaseCopies([...others, ...practice]),
      countTags(others, inventory.classes),
      options,
    );
    sentences.forEach((sentence, i) => {
      if (foldOf(i) === fold) tagged[i] = tagWith(model, sentence);
    });
  }
  const last = trainTagger(withCaseCopies([...sentences, ...practice]), inventory, options);
  return [...tagged, ...practice.map((sentence) => tagWith(last, sentence))];
}

function tagWith(model: TagModel, sentence: readonly TreebankToken[]): Uint8Array {
  const forms = createForms(sentence.length);
  const room = createTagRoom(sentence.length);
  readForms(forms, sentence, 0, sentence.length);
  chooseClasses(model, forms, room);
  return room.classes;
}

/** Sentences with their classes as the parser learns them. */
export function toExamples(
  model: TagModel,
  classes: readonly string[],
  sentences: readonly TreebankToken[][],
  tagged: readonly Uint8Array[],
): ParseExample[] {
  const examples = sentences.map((sentence, i) =>
    toExample(model, classes, sentence, tagged[i] as Uint8Array),
  );
  const counts = new Map<number, number>();
  for (const { known } of examples) for (const word of known) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const example of examples) example.counts = example.known.map((word) => counts.get(word) ?? 1);
  return examples;
}

function toExample(
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
  const xpos = new Int32Array(size);
  sentence.forEach((_, i) => {
    const [coarse, fine] = (classes[tags[i] as number] ?? "").split("/");
    upos[i] = (UPOS as readonly string[]).indexOf(coarse ?? "");
    xpos[i] = hashText(fine ?? "");
  });
  fillWords(words, forms, model.vocabulary, upos, xpos);
  return {
    words,
    known: words.word.slice(),
    outlines: words.word.map((_, i) => outline(forms, i)),
    counts: new Int32Array(size),
    upos,
    head: Int32Array.from(sentence, (token) => token.head),
    label: Uint8Array.from(sentence, (token) =>
      Math.max(0, (RELATIONS as readonly string[]).indexOf(token.relation)),
    ),
  };
}

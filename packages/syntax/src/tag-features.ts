import { feature1, feature2, feature3 } from "./hash.ts";
import { relatedForms, stemSet } from "./related-forms.ts";
import type { TagRoom } from "./tagger.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { SUFFIXES, type WordForms } from "./word-forms.ts";

/** Stands for the places before the first word. */
const NO_CLASS = 255;
const UNKNOWN_WORD = 7;
const BEFORE = 1;
const BEHIND = 2;

/** Writes the features of the word at `i` and gives their number. Classes before `i` must be chosen. */
export function tagFeatures(vocabulary: Vocabulary, forms: WordForms, room: TagRoom, i: number): number {
  return contextFeatures(forms, room, i, formFeatures(vocabulary, forms, room, i));
}

/** What the word itself and the two classes before it tell. */
function formFeatures(vocabulary: Vocabulary, forms: WordForms, room: TagRoom, i: number): number {
  const { suffix } = forms;
  const { sets, features } = room;
  const w = sets[i] === 0 ? UNKNOWN_WORD : (forms.word[i] as number);
  const t1 = i > 0 ? (room.classes[i - 1] as number) : NO_CLASS;
  const t2 = i > 1 ? (room.classes[i - 2] as number) : NO_CLASS;
  const at = i * SUFFIXES;
  const s2 = suffix[at + 1] as number;
  const s3 = suffix[at + 2] as number;
  const sh = forms.shape[i] as number;
  const a = sets[i] as number;
  const stem = stemSet(vocabulary, forms, i);
  const related = relatedForms(vocabulary, forms, i);
  const listed = room.listed[i] as number;
  let n = 0;
  features[n++] = feature1(1, w);
  features[n++] = feature1(2, suffix[at] as number);
  features[n++] = feature1(3, s2);
  features[n++] = feature1(4, s3);
  features[n++] = feature1(5, suffix[at + 3] as number);
  features[n++] = feature1(6, suffix[at + 4] as number);
  features[n++] = feature1(7, forms.prefix2[i] as number);
  features[n++] = feature1(8, forms.prefix3[i] as number);
  features[n++] = feature1(9, sh);
  features[n++] = feature2(10, sh, s3);
  features[n++] = feature1(11, t1);
  features[n++] = feature2(12, t1, t2);
  features[n++] = feature2(13, t1, w);
  features[n++] = feature2(14, sh, t1);
  features[n++] = feature3(15, t1, t2, a);
  features[n++] = feature2(16, s2, t1);
  features[n++] = feature2(17, sh, a);
  features[n++] = feature3(18, sh, a, t1);
  features[n++] = feature2(19, stem, s2);
  features[n++] = feature2(20, stem, t1);
  features[n++] = feature1(21, related);
  features[n++] = feature2(22, related, t1);
  features[n++] = feature2(23, listed, t1);
  features[n++] = feature2(24, listed, sh);
  features[n++] = feature3(25, listed, t1, t2);
  features[n++] = feature3(26, listed, a, t1);
  return n;
}

/** What the words around it tell, and what those behind it may be. */
function contextFeatures(forms: WordForms, room: TagRoom, i: number, from: number): number {
  const { word, suffix, shape, size } = forms;
  const { sets, features } = room;
  const w = sets[i] === 0 ? UNKNOWN_WORD : (word[i] as number);
  const w1 = i > 0 ? (word[i - 1] as number) : BEFORE;
  const w2 = i > 1 ? (word[i - 2] as number) : BEFORE;
  const n1 = i + 1 < size ? (word[i + 1] as number) : BEHIND;
  const n2 = i + 2 < size ? (word[i + 2] as number) : BEHIND;
  const t1 = i > 0 ? (room.classes[i - 1] as number) : NO_CLASS;
  const at = i * SUFFIXES;
  const s3 = suffix[at + 2] as number;
  const a = sets[i] as number;
  const a1 = sets[i + 1] as number;
  const a2 = a1 < 0 ? -1 : (sets[i + 2] as number);
  let n = from;
  features[n++] = feature1(31, w1);
  features[n++] = feature1(32, w2);
  features[n++] = feature1(33, n1);
  features[n++] = feature1(34, n2);
  features[n++] = feature1(35, a1);
  features[n++] = feature2(36, a1, a2);
  features[n++] = feature2(37, t1, a1);
  features[n++] = feature1(38, i > 0 ? (suffix[at - SUFFIXES + 2] as number) : BEFORE);
  features[n++] = feature1(39, i + 1 < size ? (suffix[at + SUFFIXES + 2] as number) : BEHIND);
  features[n++] = feature2(40, w1, w);
  features[n++] = feature2(41, w, n1);
  features[n++] = feature2(42, shape[i] as number, i + 1 < size ? (shape[i + 1] as number) : 0);
  features[n++] = feature3(43, t1, a, a1);
  features[n++] = feature2(44, w1, n1);
  features[n++] = feature2(45, s3, a1);
  features[n++] = feature2(46, s3, w1);
  features[n++] = feature2(47, room.listed[i] as number, room.listed[i + 1] as number);
  features[n++] = feature3(48, room.listed[i] as number, t1, room.listed[i + 1] as number);
  features[n++] = feature3(49, room.listed[i] as number, a1, t1);
  features[n++] = feature2(50, room.listed[i + 1] as number, t1);
  return n;
}

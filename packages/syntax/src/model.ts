import stored from "../model/weights.json" with { type: "json" };
import { hashText } from "./hash.ts";
import type { LemmaModel } from "./lemmatize.ts";
import { decodeBase64, type ModelFile, unpackInts, unpackLists, unpackWeights } from "./model-file.ts";
import type { ParseModel } from "./parser.ts";
import type { TagModel } from "./tagger.ts";
import { RELATIONS, type Relation, UPOS, type Upos } from "./token.ts";
import { createVocabulary } from "./vocabulary.ts";

/** Everything that was learnt, ready for use. */
export type SyntaxModel = {
  tags: TagModel;
  lemmas: LemmaModel;
  parser: ParseModel;
  /** By class number: the tags as text, the universal tag as a number, the Penn tag as a hash. */
  upos: readonly Upos[];
  xpos: readonly string[];
  coarse: Uint8Array;
  fine: Int32Array;
  relations: readonly Relation[];
};

let loaded: SyntaxModel | null = null;

/** The model that comes with this package, decoded at its first use. */
export function loadModel(): SyntaxModel {
  loaded ??= decodeModel(stored as ModelFile);
  return loaded;
}

/** Decodes a stored model. */
export function decodeModel(file: ModelFile): SyntaxModel {
  const data = decodeBase64(file.data);
  const section = (name: string): { bytes: Uint8Array; length: number } => {
    const found = file.sections.find((each) => each.name === name);
    if (!found) throw new Error(`The syntax model has no part named ${name}.`);
    return { bytes: data.subarray(found.start, found.end), length: found.length };
  };
  const weights = (name: string): Int8Array => {
    const { bytes, length } = section(name);
    return unpackWeights(bytes, length);
  };
  const lists = (name: string): Uint8Array[] => unpackLists(section(name).bytes);
  const table = (name: string) =>
    createVocabulary(
      unpackInts(section(`${name}Keys`).bytes),
      Uint16Array.from(unpackInts(section(`${name}Values`).bytes)),
    );
  const upos = file.classes.map((name) => name.split("/")[0] as Upos);
  const xpos = file.classes.map((name) => name.slice(name.indexOf("/") + 1));
  const candidates = lists("candidates");
  return {
    tags: {
      vocabulary: table("words"),
      candidates,
      withoutNumbers: (candidates[0] as Uint8Array).filter((klass) => upos[klass] !== "NUM"),
      weights: weights("tags"),
      shift: file.shifts.tags,
    },
    lemmas: { scripts: file.lemmaScripts, table: table("lemmas") },
    parser: {
      moves: weights("moves"),
      moveShift: file.shifts.moves,
      labels: weights("labels"),
      labelShift: file.shifts.labels,
      labelSets: lists("labelSets"),
    },
    upos,
    xpos,
    coarse: Uint8Array.from(upos, (name) => UPOS.indexOf(name)),
    fine: Int32Array.from(xpos, hashText),
    relations: file.relations.map((name) => RELATIONS.find((each) => each === name) ?? "dep"),
  };
}

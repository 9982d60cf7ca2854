import type { Article, Sentence } from "../article.ts";
import type { Draft } from "../draft.ts";
import { newDraft } from "../draft.ts";
import { findIdentities } from "./identities.ts";

/** One draft for every description of a named person or body. */
export function draftIdentities(article: Article, sentence: Sentence): Draft[] {
  return findIdentities(article, sentence).map((identity) =>
    newDraft(identity, "identity", sentence, { identity }),
  );
}

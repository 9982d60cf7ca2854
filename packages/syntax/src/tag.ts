import { lemmaOf } from "./lemmatize.ts";
import { loadModel, type SyntaxModel } from "./model.ts";
import { chooseClasses, createTagRoom, type TagRoom } from "./tagger.ts";
import type { SyntaxToken, Upos } from "./token.ts";
import { createForms, readForms, type WordForms } from "./word-forms.ts";

let room: TagRoom = createTagRoom(256);
let forms: WordForms = createForms(256);

/** Fills in `upos`, `xpos` and `lemma` of the tokens of one sentence. */
export function tagTokens(tokens: SyntaxToken[]): void {
  tagWithModel(loadModel(), tokens);
}

/** The same with a given model. */
export function tagWithModel(model: SyntaxModel, tokens: SyntaxToken[]): void {
  if (tokens.length > room.classes.length) {
    room = createTagRoom(tokens.length * 2);
    forms = createForms(tokens.length * 2);
  }
  readForms(forms, tokens, 0, tokens.length);
  chooseClasses(model.tags, forms, room);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as SyntaxToken;
    const klass = room.classes[i] as number;
    token.upos = model.upos[klass] as Upos;
    token.xpos = model.xpos[klass] as string;
    token.lemma = lemmaOf(model.lemmas, forms, i, klass, token);
  }
}

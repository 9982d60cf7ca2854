import { hashText } from "./hash.ts";
import { loadModel, type SyntaxModel } from "./model.ts";
import { createParseWords, type ParseWords } from "./parse-view.ts";
import { fillWords } from "./parse-words.ts";
import { parseWords } from "./parser.ts";
import { type Relation, type SyntaxToken, UPOS } from "./token.ts";
import { createState, type ParseState } from "./transitions.ts";
import { createForms, readForms, type WordForms } from "./word-forms.ts";

const UPOS_NUMBER = new Map<string, number>(UPOS.map((name, i) => [name, i]));
const XPOS_HASH = new Map<string, number>();

let capacity = 0;
let state: ParseState;
let words: ParseWords;
let forms: WordForms;
let upos: Uint8Array;
let xpos: Int32Array;

/**
 * Fills in `head` and `relation` of the tagged tokens from `from` up to, not including, `to`: one tree with one root,
 * no crossing arcs. Heads count within the whole array. Linear in the number of tokens.
 */
export function parseTokens(tokens: SyntaxToken[], from = 0, to = tokens.length): void {
  parseWithModel(loadModel(), tokens, from, to);
}

/** The same with a given model; gives the number of moves made. */
export function parseWithModel(model: SyntaxModel, tokens: SyntaxToken[], from: number, to: number): number {
  const size = to - from;
  if (size <= 0) return 0;
  makeRoom(size);
  readForms(forms, tokens, from, to);
  for (let i = 0; i < size; i++) {
    const token = tokens[from + i] as SyntaxToken;
    upos[i] = UPOS_NUMBER.get(token.upos) ?? UPOS.length - 1;
    xpos[i] = hashOfXpos(token.xpos);
  }
  fillWords(words, forms, model.tags.vocabulary, upos, xpos);
  const steps = parseWords(model.parser, words, upos, state, size);
  for (let i = 0; i < size; i++) {
    const token = tokens[from + i] as SyntaxToken;
    const head = state.head[i] as number;
    token.head = head < 0 ? -1 : head + from;
    token.relation = head < 0 ? "root" : (model.relations[state.label[i] as number] as Relation);
  }
  return steps;
}

function hashOfXpos(xpos: string): number {
  let hash = XPOS_HASH.get(xpos);
  if (hash === undefined) {
    hash = hashText(xpos);
    if (XPOS_HASH.size < 256) XPOS_HASH.set(xpos, hash);
  }
  return hash;
}

function makeRoom(size: number): void {
  if (size <= capacity) return;
  capacity = Math.max(256, size * 2);
  state = createState(capacity);
  words = createParseWords(capacity);
  forms = createForms(capacity);
  upos = new Uint8Array(capacity);
  xpos = new Int32Array(capacity);
}

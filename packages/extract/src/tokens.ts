import type { Span } from "@claimdesk/text";

/** What a word does in its sentence, as far as its form and neighbours tell. */
export type Tag =
  | "det"
  | "prep"
  | "coord"
  | "sub"
  | "rel"
  | "that"
  | "to"
  | "pron"
  | "aux"
  | "modal"
  | "verb"
  | "participle"
  | "gerund"
  | "infinitive"
  | "adv"
  | "adj"
  | "num"
  | "name"
  | "noun"
  | "possessive"
  | "punct"
  | "quote";

/** A word, number, sign or mark, with its place in the article. */
export type Token = Span & { text: string; lower: string; tag: Tag; lemma: string };

const TOKEN =
  /(?:\p{L}\.){2,}|(?<!\p{L})(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Sen|Rep|Gov|St|Jr|Sr|Inc|Ltd|Co|Corp)\.(?=,?\s)|(?:(?:US|A|C|HK|NZ)?[$£€¥₹#])?\p{N}+(?:[.,]\p{N}+)*(?:[-–]\p{L}+)*[\p{L}%]*|[\p{L}\p{M}][\p{L}\p{N}\p{M}]*(?:(?:[-‑&/]|['’](?!s\b)|\.(?=\p{L}))[\p{L}\p{N}\p{M}]+)*|\.{2,}|['’]s\b|\S/gu;

/** The tokens of a stretch of text, tagged "noun" until the tagger has seen them. */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  for (const found of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const word = found[0];
    const start = span.start + found.index;
    tokens.push({
      text: word,
      lower: word.toLowerCase(),
      tag: "noun",
      lemma: word.toLowerCase(),
      start,
      end: start + word.length,
    });
  }
  return tokens;
}

/** Whether a token begins with a capital letter. */
export function isCapitalised(token: Token): boolean {
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}

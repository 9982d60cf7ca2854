import type { SyntaxToken } from "@claimdesk/syntax";
import { PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS } from "../words/closed-classes.ts";
import type { Tag } from "./tokens.ts";

const QUOTE_MARK = /^["“”«»„‘]$|^''$|^``$/;

/**
 * What a word does, in the coarse classes the rules work with, from its grammatical tags. `before` is the last word
 * before it that is neither an adverb nor a quotation mark.
 */
export function coarseTag(token: SyntaxToken, before: SyntaxToken | null): Tag {
  const { lower, text, upos, xpos } = token;
  if (text.length < 3 && QUOTE_MARK.test(text)) return "quote";
  if (upos === "PUNCT") return "punct";
  if (xpos === "POS") return "possessive";
  if (lower === "to") return "to";
  if (lower === "that") return upos === "DET" ? "det" : "that";
  if (RELATIVES.has(lower)) return "rel";
  if (upos === "AUX" || upos === "VERB") return verbTag(token, before);
  if (xpos === "MD") return "modal";
  if (xpos === "WRB" || upos === "SCONJ") return subordinatorTag(lower);
  if (upos === "CCONJ") return "coord";
  return nominalTag(token);
}

function verbTag({ upos, xpos, lower }: SyntaxToken, before: SyntaxToken | null): Tag {
  if (xpos === "MD") return "modal";
  if (upos === "AUX") return "aux";
  if (xpos === "VBG") return "gerund";
  if (xpos === "VBN") return "participle";
  if (xpos === "VB") return before?.lower === "to" ? "infinitive" : "verb";
  return PREPOSITIONS.has(lower) ? "prep" : "verb";
}

function subordinatorTag(lower: string): Tag {
  if (SUBORDINATORS.has(lower) || !PREPOSITIONS.has(lower)) return "sub";
  return "prep";
}

function nominalTag({ upos, xpos, lower, text }: SyntaxToken): Tag {
  switch (upos) {
    case "DET":
      return "det";
    case "ADP":
      return "prep";
    case "PRON":
      return xpos === "PRP$" ? "det" : "pron";
    case "ADJ":
      return "adj";
    case "ADV":
    case "INTJ":
      return "adv";
    case "PART":
      return "adv";
    case "NUM":
      return "num";
    case "PROPN":
      return "name";
    case "SYM":
      return /^[\p{Sc}#]/u.test(text) ? "num" : "punct";
    case "X":
      return PRONOUNS.has(lower) ? "pron" : "noun";
    default:
      return "noun";
  }
}

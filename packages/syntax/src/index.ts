export { parseTokens } from "./parse.ts";
export { tagTokens } from "./tag.ts";
export type { Relation, SyntaxToken, Upos } from "./token.ts";
export { tokenize } from "./tokenize.ts";

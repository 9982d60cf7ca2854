import type { Article, Sentence } from "../article.ts";
import { afterName, fromPlace, memberOf, ownedBy } from "./identities/after-name.ts";
import { beforeName, longOffice } from "./identities/before-name.ts";
import type { Identity } from "./identities/spans.ts";

export type { Identity } from "./identities/spans.ts";

/**
 * What a sentence says of who somebody or something is: "port spokesman X", "X, the chief executive of Y", "the parent
 * company, X", "Z-based X", "X of the Civic Party".
 */
export function findIdentities(article: Article, sentence: Sentence): Identity[] {
  const found: Identity[] = [];
  const { tokens } = sentence;
  const persons = new Set(sentence.persons.map((each) => each.from));
  for (let i = 0; i < tokens.length; i++) {
    for (const each of [
      beforeName(article, tokens, i, persons),
      longOffice(article, tokens, i, persons),
      afterName(article, tokens, i, persons),
      memberOf(article, tokens, i, persons),
      ownedBy(article, tokens, i, persons),
      fromPlace(article, tokens, i),
    ]) {
      if (each && !found.some((other) => isSame(each, other))) found.push(each);
    }
  }
  return found;
}

function isSame(a: Identity, b: Identity): boolean {
  return a.start < b.end && b.start < a.end && a.name === b.name;
}

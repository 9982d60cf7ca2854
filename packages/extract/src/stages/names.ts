import type { Article } from "../article.ts";
import { castAfter, NOBODY } from "../names/cast.ts";
import { buildNameTable, findBodies, findPersons } from "../names/name-table.ts";
import { tagKnownNames, tagNames } from "../names/name-words.ts";

/** Stage 5: who is named where, and who was named before every sentence. */
export function findNames(article: Article): Article {
  const { text } = article;
  const tagged = article.sentences.map((each) => ({ ...each, tokens: tagNames(each.tokens) }));
  const names = buildNameTable(text, tagged);
  let cast = NOBODY;
  const sentences = tagged.map((sentence) => {
    const tokens = tagKnownNames(sentence.tokens, names);
    const persons = findPersons(text, tokens, names);
    const bodies = findBodies(text, tokens, persons, names);
    const before = cast;
    cast = castAfter(tokens, persons, bodies, cast);
    return { ...sentence, tokens, persons, cast: before };
  });
  return { ...article, sentences, names };
}

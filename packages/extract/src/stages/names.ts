import type { Article } from "../article.ts";
import { castAfter, NOBODY } from "../cast.ts";
import { buildNameTable, findBodies, findPersons } from "../name-table.ts";

/** Stage 5: who is named where, and who was named before every sentence. */
export function findNames(article: Article): Article {
  const { text } = article;
  const names = buildNameTable(text, article.sentences);
  let cast = NOBODY;
  const sentences = article.sentences.map((sentence) => {
    const persons = findPersons(text, sentence.tokens, names);
    const bodies = findBodies(text, sentence.tokens, persons, names);
    const before = cast;
    cast = castAfter(sentence.tokens, persons, bodies, cast);
    return { ...sentence, persons, cast: before };
  });
  return { ...article, sentences, names };
}

import type { Article, Cast } from "../article.ts";
import { castAfter, collectSurnames, findPersons } from "../names.ts";

const NOBODY: Cast = { person: null, body: null, pair: null };

/** Stage 5: who is named where, and who was named before every sentence. */
export function findNames(article: Article): Article {
  const { text } = article;
  const surnames = new Set<string>();
  for (const { tokens } of article.sentences) collectSurnames(text, tokens, surnames);
  let cast = NOBODY;
  const sentences = article.sentences.map((sentence) => {
    const persons = findPersons(text, sentence.tokens, surnames);
    const before = cast;
    cast = castAfter(text, sentence.tokens, persons, cast);
    return { ...sentence, persons, cast: before };
  });
  return { ...article, sentences };
}

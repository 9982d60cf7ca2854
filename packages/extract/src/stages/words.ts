import type { Article } from "../article.ts";
import { tagTokens } from "../tags.ts";
import { tokenize } from "../tokens.ts";

/** Stage 3: the words of every sentence and what each does in it. */
export function findWords(article: Article): Article {
  const sentences = article.sentences.map((sentence) => {
    const tokens = tokenize(article.text, sentence);
    tagTokens(tokens);
    return { ...sentence, tokens };
  });
  return { ...article, sentences };
}

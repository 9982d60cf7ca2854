import type { Article } from "../article.ts";
import { readWords } from "../grammar/grammar.ts";

/** Stage 3: the words of every sentence and what each does in it. */
export function findWords(article: Article): Article {
  return {
    ...article,
    sentences: article.sentences.map((sentence) => ({ ...sentence, ...readWords(article.text, sentence) })),
  };
}

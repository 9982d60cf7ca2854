import type { Sentence } from "../article.ts";

/** Whether a draft stands where the page sums the body up. */
export function isPreview({ sentence }: { sentence: Pick<Sentence, "role"> }): boolean {
  return sentence.role === "headline" || sentence.role === "summary" || sentence.role === "caption";
}

import type { Sentence } from "../article.ts";

/** Whether a sentence is part of the page rather than of the story: subheads, datelines, bylines. */
export function isClaimless({ role }: Pick<Sentence, "role">): boolean {
  return role === "subhead" || role === "dateline" || role === "byline";
}

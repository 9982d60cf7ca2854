import type { Article } from "../article.ts";
import type { ClaimKind } from "../extraction.ts";

const NAMES: Partial<Record<ClaimKind, string>> = { date: "Date", percent: "Percentage" };

/** Titles for a text whose language the rules do not know: what sort of value it is, and the value. */
export function labelPlainly(article: Article): Article {
  const used = new Map<string, number>();
  const drafts = article.drafts.map((draft) => {
    const written = draft.value ? article.text.slice(draft.value.start, draft.value.end) : "";
    const plain = `${NAMES[draft.kind] ?? "Number"} ${written}`;
    const count = (used.get(plain) ?? 0) + 1;
    used.set(plain, count);
    return {
      ...draft,
      label: count === 1 ? plain : `${plain} (${count})`,
      statement: article.text.slice(draft.start, draft.end),
    };
  });
  return { ...article, drafts };
}

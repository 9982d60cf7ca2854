import { ArticleDetails, type IntakePreview } from "@claimdesk/domain";

/** What the form holds while the article is not stored yet. */
export type ArticleDraft = {
  title: string;
  byline: string;
  publishedOn: string;
  url: string;
  start: "suggest" | "empty";
};

export type DraftProblems = Partial<Record<"title" | "byline" | "publishedOn" | "url", string>>;

/**
 * The form as intake guesses it. A date that the input does not give stays empty: a wrong one would make every
 * "on Tuesday" wrong in silence.
 */
export function draftFrom(preview: IntakePreview): ArticleDraft {
  return {
    title: preview.title ?? "",
    byline: preview.byline ?? "",
    publishedOn: preview.publishedOn ?? "",
    url: preview.url ?? "",
    start: "suggest",
  };
}

/** What is wrong with each field, in the words of the domain's own rules. */
export function problemsOf(draft: ArticleDraft): DraftProblems {
  const parsed = ArticleDetails.safeParse({ ...draft, url: draft.url.trim() });
  if (parsed.success) return {};
  const problems: DraftProblems = {};
  for (const issue of parsed.error.issues) {
    const field = issue.path[0] as keyof DraftProblems;
    problems[field] ??= wordsOf(field, issue.message);
  }
  return problems;
}

/** A union's own message says only that nothing fitted. */
function wordsOf(field: keyof DraftProblems, message: string): string {
  if (field === "url")
    return "Give a full web address that starts with http:// or https://, or leave it empty.";
  return field === "publishedOn" ? "Give the date of publication; for a draft, the planned one." : message;
}

/** Today in the reader's own time zone, YYYY-MM-DD. */
export function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

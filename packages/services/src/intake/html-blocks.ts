import type { Removal } from "@claimdesk/domain";
import { countWords } from "@claimdesk/text";
import { isProbablyReaderable, Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type HtmlText, readHtmlText } from "./html-text.ts";

/** Text of a page with what its markup says about it; nothing of the markup itself is kept. */
export type HtmlReading = {
  text: string;
  removed: Removal[];
  title: string | null;
  byline: string | null;
  publishedOn: string | null;
  url: string | null;
  warnings: string[];
};

/**
 * Longest page, in UTF-16 units without scripts and styles, whose main part is looked for: the search takes about a
 * second for this much, and nobody else is served meanwhile.
 */
const MAX_SEARCHED = 600_000;
/** Deeper pages are not searched either: the search recurses. */
const MAX_SEARCHED_DEPTH = 250;

const NOT_SEARCHED =
  "This page is too large to find the article in it, so all of its text is shown. If menus or other pieces are among it, copy the article from the page and paste it instead.";

/** The article in a page: its main part where a page has one, else all of its text. */
export function readHtmlPage(html: string): HtmlReading {
  const whole = readHtmlText(html);
  const page = { text: whole.text, removed: whole.removed, ...guesses(whole.facts) };
  if (whole.lean.length > MAX_SEARCHED || whole.depth > MAX_SEARCHED_DEPTH)
    return { ...page, warnings: [NOT_SEARCHED] };
  const main = mainPart(whole);
  if (main === null) return { ...page, warnings: [] };
  const outside = countWords(whole.text) - countWords(main.text);
  const left = { what: "words outside the article (menus, boxes, footers)", count: outside };
  return {
    ...page,
    text: main.text,
    removed: outside > 0 ? [...whole.removed, left] : whole.removed,
    title: main.title || page.title,
    byline: main.byline || page.byline,
    warnings: [],
  };
}

/** The text of a piece of HTML: one line per block, cells of a table row joined, everything else dropped. */
export function readHtmlFragment(html: string): Pick<HtmlReading, "text" | "removed"> {
  const { text, removed } = readHtmlText(html);
  return { text, removed };
}

/** The article as the reader view of a browser would find it; null where there is none, or the page is too broken. */
function mainPart({ lean }: HtmlText): { text: string; title: string; byline: string } | null {
  try {
    const { document } = parseHTML(lean);
    if (!document.body || !isProbablyReaderable(document)) return null;
    const headline = onlyHeadline(document.querySelectorAll("h1"));
    const article = new Readability(document).parse();
    const body = article?.content ? readHtmlText(article.content).text : "";
    if (body === "") return null;
    // The reader view leaves the headline out, but its claims have to be checked as well.
    const text = headline === "" || body.includes(headline) ? body : `${headline}\n${body}`;
    return { text, title: headline || (article?.title?.trim() ?? ""), byline: article?.byline?.trim() ?? "" };
  } catch {
    // The search is a guess by a library that trips over broken pages; the whole text is always there.
    return null;
  }
}

/** The page's one main heading; empty where it has none, or several that would have to be told apart. */
function onlyHeadline(headings: ArrayLike<{ textContent: string | null }>): string {
  const [only] = Array.from(headings);
  return headings.length === 1 ? (only?.textContent?.replace(/\s+/g, " ").trim() ?? "") : "";
}

function guesses(facts: HtmlText["facts"]): Pick<HtmlReading, "title" | "byline" | "publishedOn" | "url"> {
  const first = (...names: string[]) => names.map((name) => facts.get(name)).find(Boolean) ?? null;
  const published = first("article:published_time", "datepublished", "date", "dc.date", "dcterms.date") ?? "";
  return {
    title: first("og:title", "title"),
    byline: first("author"),
    publishedOn: /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] ?? null,
    url: first("canonical", "og:url"),
  };
}

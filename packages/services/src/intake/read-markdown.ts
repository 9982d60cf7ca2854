import type { Removal } from "@claimdesk/domain";
import { Refusal } from "@claimdesk/domain";
import { Marked } from "marked";
import { readHtmlFragment } from "./html-blocks.ts";

/** Longest passage without a blank line that is read as Markdown; the time for emphasis grows with its square. */
const MAX_PASSAGE = 20_000;

/** More markers of quotes and lists in a row than any text nests. */
const NESTED = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>]|$)){40}/m;

const FRONT_MATTER = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n(?:[\s\S]*?\r?\n)?\1[ \t]*(?:\r?\n|$)/;

const LEFT_AS_IS =
  "A passage of this file is very long without a blank line, so its Markdown signs were left in the text.";

/** `[^1]: words` is a footnote here, not the address of a link, so that its words stay. */
const markdown = new Marked({
  tokenizer: { def: (source) => (/^ {0,3}\[\^/.test(source) ? undefined : false) },
});

type MarkdownReading = { text: string; removed: Removal[]; title: string | null; warnings: string[] };

/**
 * The text of a Markdown file. Front matter goes, except for the title in it.
 * @throws {Refusal} unreadable when quotes or lists are nested dozens deep
 */
export function readMarkdown(source: string): MarkdownReading {
  const frontMatter = FRONT_MATTER.exec(source)?.[0] ?? "";
  const body = source.slice(frontMatter.length);
  const removed = frontMatter === "" ? [] : [{ what: "front matter", count: 1 }];
  const named = /^title[ \t]*[:=][ \t]*(["']?)(.{1,300}?)\1[ \t]*\r?$/im.exec(frontMatter)?.[2] ?? null;
  if (NESTED.test(body)) {
    throw new Refusal("unreadable", {
      problem: "Quotes or lists are nested too deeply in this file. Paste the article instead.",
    });
  }
  if (longestPassage(body) > MAX_PASSAGE)
    return { text: body, removed, title: named, warnings: [LEFT_AS_IS] };
  const html = markdown.parse(body, { async: false });
  const reading = readHtmlFragment(html);
  const heading = /<h1[^>]*>([\s\S]{0,2000}?)<\/h1>/.exec(html)?.[1];
  const title = named ?? (heading === undefined ? null : readHtmlFragment(heading).text || null);
  return { text: reading.text, title, removed: [...reading.removed, ...removed], warnings: [] };
}

function longestPassage(text: string): number {
  let longest = 0;
  let start = 0;
  for (const gap of text.matchAll(/\n[ \t]*\r?\n/g)) {
    longest = Math.max(longest, gap.index - start);
    start = gap.index;
  }
  return Math.max(longest, text.length - start);
}

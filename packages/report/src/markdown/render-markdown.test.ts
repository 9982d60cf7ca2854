import fc from "fast-check";
import { parseHTML } from "linkedom";
import type { Token } from "marked";
import { marked } from "marked";
import { expect, test } from "vitest";
import { NOT_PRINTED, replaceFreeText } from "../../fixtures/hostile-report.ts";
import { hostileText } from "../../fixtures/hostile-text.ts";
import { lindhavenReport } from "../../fixtures/lindhaven-report.ts";
import { maskedText, readableText } from "../readable-text.ts";
import { renderMarkdown } from "./render-markdown.ts";

const rich = lindhavenReport();
const MEANT: ReadonlySet<string> = new Set(["text", "escape", "space", "paragraph"]);

/** What the document is built of, words aside, as a reader of CommonMark with GitHub's additions sees it. */
function structure(markdown: string): string[] {
  const seen: string[] = [];
  void marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    if (!MEANT.has(token.type)) seen.push(token.type === "heading" ? `heading ${token.depth}` : token.type);
  });
  return seen;
}

const page = (markdown: string) =>
  parseHTML(`<html><body>${marked.parse(markdown, { async: false })}</body></html>`).document;
const shown = (markdown: string) => page(markdown).body.textContent;
/** Without white space and control characters, which a paragraph may lose at its ends. */
const squeezed = (text: string) => text.replace(/[\s\p{Cc}\ufffd]+/gu, "");

/** Gives the text with a number that tells its places apart. */
function numbered(text: string): () => string {
  let n = 0;
  return () => `${text}${++n}`;
}

test("hostile words become no heading, link, picture, list or HTML, and stay readable", () => {
  const plain = structure(renderMarkdown(replaceFreeText(rich, numbered("plain"))));
  fc.assert(
    fc.property(hostileText, (hostile) => {
      const printed: string[] = [];
      const next = numbered(hostile);
      const report = replaceFreeText(rich, (_, field) => {
        const text = field === "url" ? `no ${next()}` : next();
        if (!NOT_PRINTED.has(field)) printed.push(squeezed(readableText(text)));
        return text;
      });
      const markdown = renderMarkdown(report);
      expect(structure(markdown)).toEqual(plain);
      const text = squeezed(shown(markdown));
      expect(printed.filter((words) => !text.includes(words))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("the copy shows the article's text and nothing of it as markup, with the numbers of the claims", () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 8 }), (parts) => {
      // An anchor never cuts a character in two; and only the report's own numbers are taken out below.
      const text = parts
        .join(" ")
        .replace(/[\u{10000}-\u{10ffff}]/gu, "é")
        .replaceAll("[C", "[D");
      const copy =
        renderMarkdown({ ...rich, version: { ...rich.version, text } }).split(
          /## Annotated copy|\n## Claim by claim/,
        )[1] ?? "";
      expect(structure(copy)).toEqual([]);
      const unmarked = (words: string) => squeezed(words).replace(/\[C\d{3}(,C\d{3})*\]/g, "");
      expect(unmarked(shown(copy)).endsWith(unmarked(maskedText(text)))).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test("sources link to web addresses only", () => {
  const [source] = rich.sources;
  if (!source) throw new Error("the sample has sources");
  const links = (url: string) => {
    const report = { ...rich, article: { ...rich.article, url: null }, sources: [{ ...source, url }] };
    return [...page(renderMarkdown(report)).querySelectorAll("a")].map((a) => a.getAttribute("href"));
  };
  expect(links("https://town.example.org/a_b*c?d=e&f=g")).toEqual(["https://town.example.org/a_b*c?d=e&f=g"]);
  expect(links('https://town.example.org/"><script>')).toEqual([
    "https://town.example.org/%22%3E%3Cscript%3E",
  ]);
  expect(links("javascript:alert(1)")).toEqual([]);
});

test("ordinary words need no backslash, so that the file reads well as it is", () => {
  expect(renderMarkdown(rich).replace(/^.*example\.org.*$/gm, "")).not.toContain("\\");
});

test("a parenthesis right after a claim makes no link of the claim's number", () => {
  const [claim] = rich.claims;
  if (!claim) throw new Error("the sample has claims");
  const text = "Up 14 percent(http://evil.example) on the year.";
  const claims = [{ ...claim, start: 3, end: 13, quote: "14 percent", mentions: [] }];
  const markdown = renderMarkdown({ ...rich, version: { ...rich.version, text }, claims, sources: [] });
  expect(page(markdown).querySelector('a[href*="evil"]')).toBeNull();
  expect(shown(markdown)).toContain("14 percent [C001](http://evil.example) on the year.");
});

import { expect, it, test } from "vitest";
import { readMarkdown } from "./read-markdown.ts";

const FILE = `---
title: "Budget and books"
tags: [a, b]
---
# The *Budget*

Line one
line two with [a link](https://example.org/x) and \`code\`[^1].

- first
- second
  1. nested

> said the mayor

| Year | Sum |
|------|-----|
| 2025 | $2m |

\`\`\`js
let a = 1 < 2;
  b();
\`\`\`

![A picture](x.png) <b onclick="no()">raw</b> <script>no()</script> 5 * 3 &amp; a_b_c

[^1]: Footnote
`;

it("reads headings, lists, quotes, tables, code, links and footnotes as words", () => {
  const { text, title, removed } = readMarkdown(FILE);
  expect(text.split("\n")).toEqual([
    "The Budget",
    "Line one line two with a link and code[^1].",
    ...["first", "second", "nested", "said the mayor", "Year | Sum", "2025 | $2m"],
    ...["let a = 1 < 2;", "  b();", "raw 5 * 3 & a_b_c", "[^1]: Footnote"],
  ]);
  expect(title).toBe("Budget and books");
  expect(removed).toEqual(
    expect.arrayContaining([
      { what: "front matter", count: 1 },
      { what: "pictures", count: 1 },
      { what: "scripts", count: 1 },
      { what: "link addresses", count: 1 },
    ]),
  );
});

it("takes the title from the first heading where no front matter names it", () => {
  expect(readMarkdown("Intro\n\n# **Bold** [head](x)\n\nText").title).toBe("Bold head");
  expect(readMarkdown("---\nno front matter, a rule\n\nText").title).toBeNull();
});

test.each([
  ["quotes", "> ".repeat(50_000)],
  ["lists", "1. ".repeat(50_000)],
])("refuses %s nested thousands deep", (_name, source) => {
  expect(() => readMarkdown(`${source}x`)).toThrow("Paste the article instead.");
});

it("leaves the signs in a passage that is too long to read as Markdown, and says so", () => {
  const { text, warnings } = readMarkdown("a**b".repeat(500_000));
  expect(text).toHaveLength(2_000_000);
  expect(warnings.join()).toContain("left in the text");
});

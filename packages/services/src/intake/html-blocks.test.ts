import { Refusal } from "@claimdesk/domain";
import { describe, expect, it, test } from "vitest";
import { readHtmlFragment, readHtmlPage } from "./html-blocks.ts";

const textOf = (html: string) => readHtmlFragment(html).text;
const PARAGRAPH =
  "<p>The council voted on <b>Tuesday</b> to spend $4.2 million on its libraries, said the mayor, Ada Fenn, in a long enough sentence.</p>\n";
const WORDS =
  "The council voted on Tuesday to spend $4.2 million on its libraries, said the mayor, Ada Fenn, in a long enough sentence.";

describe("lines", () => {
  test.each([
    ["<h1>Head</h1><p>One</p><p>Two", "Head\nOne\nTwo"],
    ["<ul><li>a<li>b<ol><li>c</ol></ul>tail", "a\nb\nc\ntail"],
    ["<p>one<br>two<br/>three</p>", "one\ntwo\nthree"],
    ["<div>out<div>in</div>out again</div>", "out\nin\nout again"],
    ["<p>spaced \n\t out <b> words </b> here", "spaced out words here"],
    [
      "<blockquote><p>said</p></blockquote><figure><img src=x alt=a><figcaption>Caption</figcaption></figure>",
      "said\nCaption",
    ],
    ["<details><summary>More</summary>Inside</details>", "More\nInside"],
    ["<pre>one\n  two <b>x</b>\n\nthree</pre>after", "one\n  two x\nthree\nafter"],
    ["<p>a <q>few</q> words</p>", "a “few” words"],
  ])("%s", (html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe("tables", () => {
  test.each([
    [
      "<table><tr><th>Year<th>Sum</tr><tr><td><p>2025</p></td><td><p>$2m</p></td></tr></table>",
      "Year | Sum\n2025 | $2m",
    ],
    ["<table><tr><td>a<td><td>c</tr><tr><td>x<td></tr></table>", "a | | c\nx"],
    ["<table><tr><td>Menu<td><p>One</p><p>Two</p></tr></table>", "Menu\nOne\nTwo"],
    ["<table><tr><td><table><tr><td>in<td>ner</table></table>", "in | ner"],
    ["<td>no row</td> and <tr>no cell</tr> end", "no row\nand\nno cell\nend"],
  ])("%s", (html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe("words that are not the text", () => {
  test.each([
    ["<p>a&amp;b &lt;i&gt; &copy; &#x41; AT&T &amp;lt;b&amp;gt;", "a&b <i> © A AT&T &lt;b&gt;"],
    ["<p>a<!-- no -->b<![CDATA[no]]>c<?php no ?>d", "abcd"],
    ["<p onclick='no()'>Go</p><a href='javascript:no()'>here</a>", "Go\nhere"],
    ["x<script>no()</script><style>no{}</style><noscript>no</noscript><template>no</template>y", "xy"],
    ["x<svg><title>no</title><script>no()</script></svg><math><mi>no</mi></math>y", "xy"],
    ["x<iframe src='javascript:no()'>no</iframe><object>no</object><video>no</video>y", "xy"],
    ["x<select><option>no</select><textarea>no</textarea><button>no</button>y", "xy"],
    ["<p>x<meta http-equiv=refresh content='0;url=//no'>y", "xy"],
    ["<div hidden>no</div><div style='color:red; display : none'>no</div>yes", "yes"],
    ["<p>kept <del>no</del><ins>words</ins>", "kept words"],
  ])("%s", (html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it("are counted, each under a name that people use", () => {
    const html =
      "<nav><a href=/>Home</a><img src=a></nav><img src=a><svg></svg><script></script><p hidden>x</p>" +
      "<iframe></iframe><aside>box</aside><s>old</s><form><input><input type=hidden></form>" +
      "<a href='https://example.org/'>source</a> <a href='#top'>up</a>";
    expect(
      Object.fromEntries(readHtmlFragment(html).removed.map(({ what, count }) => [what, count])),
    ).toEqual({
      menus: 1,
      pictures: 2,
      scripts: 1,
      "hidden passages": 1,
      "embedded frames": 1,
      "side boxes": 1,
      "struck-out passages": 1,
      "form fields": 1,
      "link addresses": 1,
    });
  });
});

test.each([
  ["in 2025<sup>3</sup>", "in 2025³"],
  ["5 m<sup>2</sup> at 10<sup>-6</sup>, CO<sub>2</sub>", "5 m² at 10⁻⁶, CO₂"],
  ["in 2025<sup><a href='#n4'>4</a></sup>", "in 2025[4]"],
  ["in 2025<sup><a href='#n5'>[5]</a></sup>", "in 2025[5]"],
  ["the 1<sup>st</sup> of May", "the 1st of May"],
])("a raised number is never read as part of the number before it: %s", (html, text) => {
  expect(textOf(html)).toBe(text);
});

describe("a page", () => {
  const page = `<!doctype html><html><head><title>Budget &amp; books | The Northam Post</title>
    <meta property="og:title" content="Budget &amp; books"><meta name="author" content="Ira Moss">
    <meta property="article:published_time" content="2026-03-02T09:00:00Z">
    <link rel="canonical" href="https://example.org/budget"></head>
    <body><nav>Home News Sport</nav><div class="sidebar">Most read: nine things</div>
    <article><h1>Budget &amp; books</h1>${PARAGRAPH.repeat(12)}</article>
    <footer>All rights reserved by nobody</footer></body></html>`;

  it("gives its article, what its head says, and how much stood outside", () => {
    const reading = readHtmlPage(page);
    expect(reading.text.split("\n").filter((line) => line === WORDS)).toHaveLength(12);
    expect(reading.text.split("\n", 1)).toEqual(["Budget & books"]);
    expect(reading.text).not.toMatch(/Home|Most read|rights/);
    expect(reading).toMatchObject({
      byline: "Ira Moss",
      publishedOn: "2026-03-02",
      url: "https://example.org/budget",
    });
    expect(reading.title).toContain("Budget & books");
    const outside = reading.removed.find(({ what }) => what.startsWith("words outside"));
    expect(outside?.count).toBeGreaterThanOrEqual(9);
  });

  it("without closing tags keeps its words", () => {
    expect(readHtmlPage("<html><head><title>T</title><body><p>One<p>Two").text).toBe("One\nTwo");
  });

  it("that is large is read whole, in order, with a warning, while nobody has to wait", () => {
    const paragraphs = Math.ceil((2 * 1024 * 1024) / PARAGRAPH.length);
    const reading = readHtmlPage(`<body><nav>Menu</nav>${PARAGRAPH.repeat(paragraphs)}`);
    expect(reading.text.split("\n")).toHaveLength(paragraphs);
    expect(reading.warnings.join()).toContain("copy the article");
  });
});

describe("hostile pages", () => {
  test.each([
    ["100,000 nested elements", "<div>".repeat(100_000)],
    ["100,000 unclosed elements", "<p><b>word ".repeat(100_000)],
  ])("%s are refused with what to do", (_name, html) => {
    expect(() => readHtmlPage(html)).toThrow(Refusal);
    expect(() => readHtmlPage(html)).toThrow("paste it");
  });

  test.each([
    ["angle brackets", "<".repeat(6_000_000), 6_000_000],
    ["ampersands", "&".repeat(6_000_000), 6_000_000],
    ["open comments", "<!--".repeat(1_500_000), 0],
    ["attributes", `<p ${"a=1 ".repeat(1_000_000)}>x</p>`, 1],
    ["spaces", `<p>a${" ".repeat(6_000_000)}b</p>`, 3],
    ["raised links", "<sup>".repeat(500) + "<a href=x>x</a>".repeat(200_000), 200_000],
    ["deep but bearable", `${"<div>".repeat(500)}x`, 1],
    ["nothing", "", 0],
    ["a broken start", "<html><html><body><frameset><body", 0],
  ])("six megabytes of %s are read to their end", (_name, html, length) => {
    expect(readHtmlPage(html).text).toHaveLength(length);
  });
});

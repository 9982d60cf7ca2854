import type { Removal } from "@claimdesk/domain";
import { countWords } from "@claimdesk/text";
import { isProbablyReaderable, Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import sanitizeHtml from "sanitize-html";

/** Text of a page with what its markup says about it; nothing of the markup itself is kept. */
export type HtmlReading = {
  text: string;
  removed: Removal[];
  title: string | null;
  byline: string | null;
  publishedOn: string | null;
  url: string | null;
};

/** Elements that end a line of text. */
const BLOCKS = new Set([
  ...[
    "p",
    "div",
    "section",
    "article",
    "main",
    "header",
    "footer",
    "figure",
    "figcaption",
    "blockquote",
    "pre",
    "li",
    "ul",
  ],
  ...[
    "ol",
    "dl",
    "dt",
    "dd",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "table",
    "thead",
    "tbody",
    "tr",
    "hr",
    "address",
    "caption",
  ],
]);
const INLINE = [
  "a",
  "b",
  "i",
  "em",
  "strong",
  "span",
  "u",
  "s",
  "sub",
  "sup",
  "q",
  "cite",
  "code",
  "small",
  "mark",
  "time",
  "abbr",
  "td",
  "th",
  "br",
];

/** What people call the elements that are thrown away. */
const REMOVED_WORDS: Record<string, string> = {
  ...{
    script: "scripts",
    noscript: "scripts",
    style: "style sheets",
    img: "pictures",
    picture: "pictures",
    svg: "pictures",
  },
  ...{
    video: "videos and recordings",
    audio: "videos and recordings",
    iframe: "embedded frames",
    object: "embedded frames",
  },
  ...{
    embed: "embedded frames",
    form: "form fields",
    input: "form fields",
    button: "form fields",
    select: "form fields",
  },
  ...{ textarea: "form fields", nav: "menus", aside: "side boxes", del: "struck-out passages" },
};

/** Elements whose text goes with them. */
const WITHOUT_TEXT = [
  ...[
    "script",
    "style",
    "noscript",
    "textarea",
    "option",
    "select",
    "button",
    "nav",
    "aside",
    "iframe",
    "object",
    "svg",
  ],
  ...["template", "title", "head", "del", "video", "audio", "math"],
];

/** Deeper nesting than any article has; hostile input would use it to exhaust the stack. */
const NESTING_LIMIT = 100;

/** The article in a page: its main part where a page has one, else all of its text. */
export function readHtmlPage(html: string): HtmlReading {
  const head = headFacts(html);
  const whole = readHtmlFragment(html);
  const main = mainPart(html);
  if (main === null) return { ...whole, ...head };
  const article = readHtmlFragment(main.content);
  const outside = countWords(whole.text) - countWords(article.text);
  const removed =
    outside > 0
      ? [...whole.removed, { what: "words outside the article (menus, boxes, footers)", count: outside }]
      : whole.removed;
  return {
    text: article.text,
    removed,
    ...head,
    title: main.title || head.title,
    byline: main.byline || head.byline,
  };
}

/** The text of a piece of HTML: one line per block, cells of a table row joined, everything else dropped. */
export function readHtmlFragment(html: string): Pick<HtmlReading, "text" | "removed"> {
  const counts = new Map<string, number>();
  const clean = sanitizeHtml(html, {
    allowedTags: [...BLOCKS, ...INLINE],
    allowedAttributes: {},
    nonTextTags: WITHOUT_TEXT,
    nestingLimit: NESTING_LIMIT,
    onOpenTag: (name) => {
      const what = REMOVED_WORDS[name];
      if (what) counts.set(what, (counts.get(what) ?? 0) + 1);
    },
  });
  const { document } = parseHTML(`<!doctype html><html><body>${clean}</body></html>`);
  const removed = [...counts].map(([what, count]) => ({ what, count }));
  return { text: blockText(document.body), removed };
}

/** The little of a document's tree that reading its text takes. */
type TreeNode = {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<unknown>;
};

function blockText(body: TreeNode): string {
  const lines: string[] = [];
  let line = "";
  const endLine = () => {
    const tidy = line.replace(/[ \t\r\n\f]+/g, " ").trim();
    if (tidy !== "") lines.push(tidy);
    line = "";
  };
  const visit = (node: TreeNode): void => {
    if (node.nodeType === 3) line += node.textContent ?? "";
    const name = node.nodeName.toLowerCase();
    if (BLOCKS.has(name) || name === "br") endLine();
    for (const child of node.childNodes) visit(child as TreeNode);
    if (BLOCKS.has(name)) endLine();
    if (name === "td" || name === "th") line += " | ";
  };
  visit(body);
  endLine();
  return lines.map((text) => text.replace(/( \|)+$/, "")).join("\n");
}

function mainPart(html: string): { content: string; title: string; byline: string } | null {
  const { document } = parseHTML(
    sanitizeHtml(html, {
      allowedTags: false,
      allowedAttributes: false,
      nestingLimit: NESTING_LIMIT,
      allowVulnerableTags: true,
    }),
  );
  if (!document.body || !isProbablyReaderable(document)) return null;
  const article = new Readability(document, { maxElemsToParse: 200_000 }).parse();
  if (!article?.content) return null;
  return {
    content: article.content,
    title: article.title?.trim() ?? "",
    byline: article.byline?.trim() ?? "",
  };
}

function headFacts(html: string): Pick<HtmlReading, "title" | "byline" | "publishedOn" | "url"> {
  const facts = new Map<string, string>();
  let isInTitle = false;
  sanitizeHtml(html.slice(0, 200_000), {
    allowedTags: ["title"],
    allowedAttributes: {},
    onOpenTag: (name, attributes) => {
      isInTitle = name === "title" && !facts.has("title");
      if (name === "meta" && attributes.content) {
        facts.set((attributes.property ?? attributes.name ?? "").toLowerCase(), attributes.content.trim());
      }
      if (name === "link" && attributes.rel === "canonical" && attributes.href)
        facts.set("canonical", attributes.href);
    },
    textFilter: (text) => {
      if (isInTitle) facts.set("title", text.trim());
      return text;
    },
  });
  const published = facts.get("article:published_time") ?? facts.get("date") ?? "";
  return {
    title: facts.get("og:title") ?? facts.get("title") ?? null,
    byline: facts.get("author") ?? null,
    publishedOn: /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] ?? null,
    url: facts.get("canonical") ?? facts.get("og:url") ?? null,
  };
}

import { openTestDb } from "@claimdesk/db/testing";
import { MAX_TEXT_BYTES } from "@claimdesk/domain";
import { afterAll, beforeAll, describe, test as each, expect, it } from "vitest";
import { createArticle } from "../article/create-article.ts";
import { viewWorkbench } from "../article/read-articles.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { makeArticle, makeDesk, TEST_TEXT, type TestDesk } from "../testing/test-desk.ts";
import { wordFile, wordParagraph } from "../testing/word-file.ts";
import { previewFile, previewText } from "./preview.ts";

let test: Awaited<ReturnType<typeof openTestDb>>;
let desk: TestDesk;
beforeAll(async () => {
  test = await openTestDb();
  desk = await makeDesk(test.db);
});
afterAll(() => test.close());

const bytes = (text: string) => new TextEncoder().encode(text);
const preview = (name: string, content: string | Uint8Array) =>
  previewFile(desk.as.author, { name, bytes: typeof content === "string" ? bytes(content) : content });

describe("what is stored is what the preview showed, to the byte", () => {
  each.each([
    ["a.txt", "\uFEFFOne\r\n\r\n\r\n\r\n\r\nTwo\u200b \t\u0007three \r\n“30\u00a0days” 👩‍👩‍👧"],
    ["a.txt", Buffer.from("\uFEFFWide \ud83d words", "utf16le")],
    ["a.md", "# Head\n\n- a\n- b <b>c</b>\n\n| x | y |\n|---|---|\n| 1 | 2 |"],
    ["a.html", "<h1>Head</h1><p>a&nbsp;b&#0;&#xd800;<pre>x\n\ty</pre><ul><li>c"],
    ["a.docx", wordFile(wordParagraph("Head", "Heading1") + wordParagraph("Words\u200b and more"))],
  ])("%s", async (name, content) => {
    const shown = await preview(name, content);
    const { text, removed, origin, fileName } = shown;
    const { articleId } = await createArticle(desk.as.author, {
      ...{ title: "T", byline: "", publishedOn: "2026-03-02", url: null, text, removed, origin, fileName },
      ...{ suggestClaims: false, allowSameText: true },
    });
    const { version } = await viewWorkbench(desk.as.author, { articleId });
    expect(Buffer.from(version.text)).toEqual(Buffer.from(text));
    expect(version).toMatchObject({ removed, fileName: name, wordCount: shown.wordCount });
    expect(text).not.toMatch(/[\r\t\0\u200b]|\n{4}/);
    expect(text.isWellFormed()).toBe(true);
  });

  it("also for a paste", async () => {
    const { text, removed } = await previewText(desk.as.author, {
      text: "A  line \r\n\r\n<b>not markup</b>\ud800",
    });
    expect(text).toBe("A  line\n\n<b>not markup</b>\ufffd");
    expect(removed).toContainEqual({ what: "Windows line endings", count: 2 });
  });
});

it("notices that the same text is on the desk already, and only on this desk", async () => {
  const { article } = await makeArticle(desk, { suggestClaims: false });
  const other = await makeDesk(test.db);
  const input = { text: `\n${TEST_TEXT.replaceAll("\n", "\r\n")}  ` };
  expect((await previewText(desk.as.author, input)).sameTextAs).toEqual({
    articleId: article.id,
    title: article.title,
  });
  expect((await previewText(other.as.author, input)).sameTextAs).toBeNull();
});

describe("guesses", () => {
  each.each([
    ["a headline on the first line", "Council votes\nThe council voted.", "Council votes"],
    ["no headline in a full sentence", "The council voted on Tuesday.\nMore.", null],
    ["no headline in a line of capitals", "FOR IMMEDIATE RELEASE\nMore", null],
  ])("%s", async (_name, text, title) => {
    expect((await previewText(desk.as.author, { text })).title).toBe(title);
  });

  it("never a date that does not exist or an address that could run", async () => {
    const html = `<meta name="date" content="2026-02-31"><link rel="canonical" href="javascript:alert(1)"><p>Words`;
    expect(await preview("a.html", html)).toMatchObject({ publishedOn: null, url: null });
  });
});

describe("limits", () => {
  it("count bytes of UTF-8, not letters, after cleaning", async () => {
    const fits = "é".repeat(MAX_TEXT_BYTES / 2);
    expect((await previewText(desk.as.author, { text: fits })).text).toBe(fits);
    expect((await previewText(desk.as.author, { text: `${fits}\r\n\u200b\r\n` })).text).toBe(fits);
    expect((await refusalOf(previewText(desk.as.author, { text: `${fits}a` }))).message).toContain("2 MB");
    expect((await preview("a.txt", fits)).text).toBe(fits);
    expect((await refusalOf(preview("a.txt", `${fits}a`))).reason).toBe("tooLarge");
  });

  each.each([
    ["a.txt", 20 * 1024 * 1024 + 1, /20 MB/],
    ["a.html", 6 * 1024 * 1024 + 1, /6 MB/],
    ["a.md", 4 * 1024 * 1024 + 1, /2 MB/],
    ["a.txt", 4 * 1024 * 1024 + 1, /2 MB/],
  ])("%s of %i bytes is refused by its size", async (name, size, text) => {
    const refusal = await refusalOf(preview(name, "a ".repeat(size / 2 + 1)));
    expect(refusal.reason).toBe("tooLarge");
    expect(refusal.message).toMatch(text);
  });
});

describe("refused with a next step", () => {
  each.each([
    ["an empty file", "a.txt", "", /empty.*paste/],
    ["a file of spaces", "a.txt", " \r\n\t\u200b", /no text.*paste/],
    ["a page without words", "a.html", "<script>x()</script><img src=x>", /no text.*paste/],
    ["a PDF called .docx", "a.docx", "%PDF-1.7 words", /PDF.*paste/],
    ["a PDF called .txt", "a.txt", "%PDF-1.7 words", /PDF.*paste/],
    ["text called .docx", "a.docx", "just words", /no Word document.*[Pp]aste/],
    [
      "a Word file called .txt that is cut off",
      "a.txt",
      wordFile(wordParagraph("x")).subarray(0, 300),
      /\.docx/,
    ],
  ])("%s", async (_name, name, content, text) => {
    const refusal = await refusalOf(preview(name, content));
    expect(refusal.message).toMatch(text);
    expect(refusal.message).not.toMatch(/Error|\bat \//);
  });

  it("names another desk's viewer as not allowed", async () => {
    expect((await refusalOf(previewText(desk.as.viewer, { text: "x" }))).reason).toBe("notAllowed");
  });
});

it("reads a Word file and a page by what they are, whatever they are called", async () => {
  expect((await preview("notes.txt", wordFile(wordParagraph("Words of Word")))).text).toBe("Words of Word");
  expect((await preview("page.txt", "<!DOCTYPE html><title>T</title><p>Words")).text).toBe("Words");
  expect((await preview("no-extension", "Words")).text).toBe("Words");
});

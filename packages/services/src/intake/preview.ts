import type { IntakePreview, PreviewTextInput, Removal } from "@claimdesk/domain";
import { Day, MAX_FILE_BYTES, MAX_TEXT_BYTES, Refusal, WebUrl } from "@claimdesk/domain";
import { cleanText, countWords } from "@claimdesk/text";
import { tooLarge } from "../article/create-article.ts";
import { findSameText, textHash } from "../article/same-text.ts";
import { query } from "../command.ts";
import type { Context } from "../context.ts";
import { cutText } from "../storable.ts";
import { decodeText, startsWith } from "./decode-text.ts";
import { guessDetails } from "./guess-details.ts";
import { readHtmlPage } from "./html-blocks.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readWordDocument } from "./word-document.ts";

/** Largest page that is read; real pages with 2 MB of text stay well below. */
const MAX_HTML_BYTES = 6 * 1024 * 1024;

export type PreviewFileInput = { name: string; bytes: Uint8Array };

type Reading = { text: string; removed: Removal[] } & Partial<
  Pick<IntakePreview, "title" | "byline" | "publishedOn" | "url" | "warnings">
>;

/**
 * What a pasted text will be stored as.
 * @throws {Refusal} invalid when empty, tooLarge
 */
export const previewText = query(
  "createArticle",
  async (ctx, input: PreviewTextInput): Promise<IntakePreview> => {
    if (Buffer.byteLength(input.text) > 2 * MAX_TEXT_BYTES) throw tooLarge();
    return toPreview(ctx, { text: input.text, removed: [] }, { origin: "paste", fileName: null });
  },
);

/**
 * What a .txt, .md, .html or .docx file will be stored as.
 * @throws {Refusal} unreadable, invalid when empty, tooLarge
 */
export const previewFile = query(
  "createArticle",
  async (ctx, input: PreviewFileInput): Promise<IntakePreview> => {
    if (input.bytes.length > MAX_FILE_BYTES) {
      throw new Refusal("tooLarge", { what: "This file", limit: `${MAX_FILE_BYTES / 1024 / 1024} MB` });
    }
    if (input.bytes.length === 0)
      throw new Refusal("unreadable", {
        problem: "This file is empty. Choose another one, or paste the article.",
      });
    const reading = await readFile(input);
    return toPreview(ctx, reading, { origin: "file", fileName: cutText(input.name, 300) });
  },
);

async function readFile({ name, bytes }: PreviewFileInput): Promise<Reading> {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (startsWith(bytes, [0x50, 0x4b])) return readWordDocument(bytes);
  const isNamedPage = extension === "html" || extension === "htm" || extension === "xhtml";
  const { text, warnings } = decodeText(bytes, { isPage: isNamedPage });
  if (extension === "docx")
    throw new Refusal("unreadable", {
      problem: "This file ends in .docx but is no Word document. Paste the article instead.",
    });
  if (isNamedPage || /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!doctype html|<html)/i.test(text.slice(0, 2000))) {
    if (bytes.length > MAX_HTML_BYTES)
      throw new Refusal("tooLarge", { what: "This page", limit: `${MAX_HTML_BYTES / 1024 / 1024} MB` });
    const page = readHtmlPage(text);
    return { ...page, warnings: [...warnings, ...page.warnings] };
  }
  if (bytes.length > 2 * MAX_TEXT_BYTES) throw tooLarge();
  if (extension !== "md" && extension !== "markdown") return { text, removed: [], warnings };
  const reading = readMarkdown(text);
  return { ...reading, warnings: [...warnings, ...reading.warnings] };
}

async function toPreview(
  ctx: Context,
  reading: Reading,
  from: Pick<IntakePreview, "origin" | "fileName">,
): Promise<IntakePreview> {
  const cleaned = cleanText(reading.text);
  if (cleaned.text.trim() === "") {
    throw new Refusal("invalid", {
      problem: "There is no text in it. Choose another file, or paste the article.",
    });
  }
  if (Buffer.byteLength(cleaned.text) > MAX_TEXT_BYTES) throw tooLarge();
  const guess = guessDetails(cleaned.text);
  return {
    ...{ text: cleaned.text, wordCount: countWords(cleaned.text), ...from },
    removed: [...reading.removed, ...cleaned.removed],
    title: cutText(reading.title ?? "", 300) || firstLine(cleaned.text),
    byline: cutText(reading.byline ?? guess.byline ?? "", 300) || null,
    publishedOn: Day.safeParse(reading.publishedOn).data ?? Day.safeParse(guess.publishedOn).data ?? null,
    url: WebUrl.safeParse(reading.url).data ?? null,
    sameTextAs: await findSameText(ctx, textHash(cleaned.text)),
    warnings: reading.warnings ?? [],
  };
}

/** A first line that looks like a headline: short, and no full sentence. */
function firstLine(text: string): string | null {
  const line = text.slice(0, 400).split("\n", 1)[0]?.trim() ?? "";
  return line.length > 0 && line.length <= 160 && !/[.:;,]$/.test(line) && line !== line.toUpperCase()
    ? line
    : null;
}

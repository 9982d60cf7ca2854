import type { Removal } from "@claimdesk/domain";
import { MAX_TEXT_BYTES, Refusal } from "@claimdesk/domain";
import { zipSync } from "fflate";
import mammoth from "mammoth";
import { readHtmlFragment } from "./html-blocks.ts";
import { mainPartName, NOT_WORD, unpackWord } from "./unpack-word.ts";

/**
 * The text of a Word file, with what was left out. Tracked insertions count as text, deletions do not; footnotes
 * stand at the end under their numbers.
 * @throws {Refusal} unreadable, tooLarge
 */
export async function readWordDocument(bytes: Uint8Array): Promise<{ text: string; removed: Removal[] }> {
  const parts = unpackWord(bytes);
  const mainName = mainPartName(parts);
  const decoder = new TextDecoder();
  const main = mainName === null ? "" : decoder.decode(parts.get(mainName));
  if (mainName === null || [...parts.values()].some(declaresEntities))
    throw new Refusal("unreadable", { problem: NOT_WORD });
  refuseLongText(main);
  parts.set(mainName, new TextEncoder().encode(withFieldText(main)));
  const { text, removed } = readHtmlFragment(withNumberedNotes(await toHtml(parts)));
  return { text, removed: [...removed, ...leftOut(main, parts, decoder)] };
}

/** A Word file never declares a document type; one that does wants to define entities that expand. */
function declaresEntities(part: Uint8Array): boolean {
  return Buffer.from(part.buffer, part.byteOffset, part.byteLength).includes("<!DOCTYPE");
}

/** Says so before the slow part, so that nobody waits for a refusal. */
function refuseLongText(main: string): void {
  let length = 0;
  for (const [, words = ""] of main.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)) length += words.length;
  if (length > MAX_TEXT_BYTES)
    throw new Refusal("tooLarge", { what: "The text of this Word file", limit: "2 MB" });
}

/** The reader skips simple fields, such as a date; their words are made an ordinary stretch of text. */
function withFieldText(main: string): string {
  return main
    .replace(/<w:fldSimple(?= |>|\/)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g, "<w:smartTag$1>")
    .replaceAll("</w:fldSimple>", "</w:smartTag>");
}

async function toHtml(parts: Map<string, Uint8Array>): Promise<string> {
  const lean = zipSync(Object.fromEntries(parts), { level: 0 });
  try {
    const options = {
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      includeEmbeddedStyleMap: false,
    };
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(lean) }, options);
    return value;
  } catch (cause) {
    throw new Refusal("unreadable", {
      problem: NOT_WORD,
      cause: cause instanceof Error ? cause.name : "unknown",
    });
  }
}

/** Gives each note the number that its mark in the text has, and takes the arrow back to the mark away. */
function withNumberedNotes(html: string): string {
  let number = 0;
  return html
    .replace(
      /<li id="(?:foot|end)note-[^"]*">(<p>)?/g,
      (_, paragraph = "") => `<li>${paragraph}[${++number}] `,
    )
    .replace(/ ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, "");
}

function leftOut(main: string, parts: ReadonlyMap<string, Uint8Array>, decoder: TextDecoder): Removal[] {
  const count = (text: string, ...tags: string[]) =>
    tags.reduce((sum, tag) => sum + (text.match(new RegExp(`<${tag}[ />]`, "g"))?.length ?? 0), 0);
  const comments = parts.get("word/comments.xml");
  const margins = [...parts].filter(
    ([name, part]) => /^word\/(header|footer)\d*\.xml$/.test(name) && /<w:t[ >]/.test(decoder.decode(part)),
  );
  return [
    { what: "passages deleted in tracked changes", count: count(main, "w:del") },
    { what: "comments", count: comments ? count(decoder.decode(comments), "w:comment") : 0 },
    { what: "charts and diagrams", count: count(main, "c:chart", "dgm:relIds") },
    { what: "formulas", count: count(main, "m:oMath") },
    { what: "page headers and footers", count: margins.length },
  ].filter((removal) => removal.count > 0);
}

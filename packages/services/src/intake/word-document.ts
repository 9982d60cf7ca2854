import type { Removal } from "@claimdesk/domain";
import { MAX_TEXT_BYTES, Refusal } from "@claimdesk/domain";
import { Unzip, UnzipInflate, zipSync } from "fflate";
import mammoth from "mammoth";
import { readHtmlFragment } from "./html-blocks.ts";

/** The parts of a Word file that carry text; pictures, fonts and macros are never unpacked. */
const TEXT_PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;

/** Room for the markup around 2 MB of text; a file that unpacks to more is refused, whatever its directory says. */
const MAX_UNPACKED_BYTES = 40 * MAX_TEXT_BYTES;

const NOT_WORD =
  "This file cannot be opened as a Word document. Open it in Word or LibreOffice, save it as .docx and try again.";

/**
 * The text of a Word file, with what was left out. Tracked insertions count as text, deletions do not.
 * @throws {Refusal} unreadable, tooLarge
 */
export async function readWordDocument(bytes: Uint8Array): Promise<{ text: string; removed: Removal[] }> {
  const parts = unpack(bytes);
  const document = parts.get("word/document.xml");
  if (!document) throw new Refusal("unreadable", { problem: NOT_WORD });
  const decoder = new TextDecoder();
  for (const part of parts.values()) {
    if (decoder.decode(part.subarray(0, 2048)).includes("<!DOCTYPE"))
      throw new Refusal("unreadable", { problem: NOT_WORD });
  }
  const html = await toHtml(parts);
  return { text: readHtmlFragment(html).text, removed: leftOut(decoder.decode(document), parts, decoder) };
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

function leftOut(document: string, parts: Map<string, Uint8Array>, decoder: TextDecoder): Removal[] {
  const count = (text: string, tag: string) =>
    text.split(`<${tag} `).length - 1 + (text.split(`<${tag}>`).length - 1);
  const comments = parts.get("word/comments.xml");
  return [
    { what: "pictures", count: count(document, "w:drawing") },
    { what: "passages deleted in tracked changes", count: count(document, "w:del") },
    { what: "comments", count: comments ? count(decoder.decode(comments), "w:comment") : 0 },
  ].filter((removal) => removal.count > 0);
}

/** Unpacks the parts that carry text, counting what really comes out. */
function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const chunks = new Map<string, Uint8Array[]>();
  let total = 0;
  const unzip = new Unzip((file) => {
    if (!TEXT_PARTS.test(file.name)) return;
    const ofFile: Uint8Array[] = [];
    chunks.set(file.name, ofFile);
    file.ondata = (error, chunk) => {
      if (error) throw new Refusal("unreadable", { problem: NOT_WORD });
      total += chunk.length;
      if (total > MAX_UNPACKED_BYTES)
        throw new Refusal("tooLarge", { what: "The text of this Word file", limit: "2 MB" });
      ofFile.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    const step = 64 * 1024;
    for (let at = 0; at < bytes.length; at += step)
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("unreadable", { problem: NOT_WORD });
  }
  return new Map([...chunks].map(([name, parts]) => [name, new Uint8Array(Buffer.concat(parts))]));
}

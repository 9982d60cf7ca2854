import { Refusal } from "@claimdesk/domain";
import { Unzip, UnzipInflate } from "fflate";

/** The parts of a Word file that carry text; pictures, fonts and macros are never unpacked. */
const TEXT_PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;

/** A file that unpacks to more is refused, whatever its directory says; 2 MB of text with its markup stay below. */
const MAX_UNPACKED_BYTES = 24 * 1024 * 1024;

/** Other files that come as ZIP archives, by a name inside, with what to do. */
const OTHER_KINDS = [
  {
    inside: /^xl\//,
    problem: "This is a spreadsheet, not a text. Copy the passage to check out of it and paste it.",
  },
  {
    inside: /^ppt\//,
    problem: "This is a presentation, not a text. Copy the passage to check out of it and paste it.",
  },
  {
    inside: /^(content\.xml|META-INF\/manifest\.xml)$/,
    problem:
      "OpenDocument files (.odt) cannot be read. Open it in LibreOffice, save it as .docx and try again.",
  },
  {
    inside: /^(?!word\/|\[Content_Types\]|_rels\/)/,
    problem: "This is an archive (ZIP), not a text. Unpack it and choose the article itself.",
  },
];

/** What is said of a file that should be a Word document and cannot be read as one. */
export const NOT_WORD =
  "This file cannot be opened as a Word document. Open it in Word or LibreOffice, save it as .docx and try again.";

/**
 * The parts of a Word file that carry text, by name, counting what really comes out.
 * @throws {Refusal} unreadable, tooLarge
 */
export function unpackWord(bytes: Uint8Array): Map<string, Uint8Array> {
  const chunks = new Map<string, Uint8Array[]>();
  const names: string[] = [];
  let total = 0;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    if (!TEXT_PARTS.test(file.name)) return;
    if (chunks.has(file.name)) throw new Refusal("unreadable", { problem: NOT_WORD });
    const ofFile: Uint8Array[] = [];
    chunks.set(file.name, ofFile);
    file.ondata = (error, chunk) => {
      if (error) throw error;
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
    throw new Refusal("unreadable", { problem: kindOf(names) });
  }
  const parts = new Map([...chunks].map(([name, list]) => [name, new Uint8Array(Buffer.concat(list))]));
  if (!mainPartName(parts)) throw new Refusal("unreadable", { problem: kindOf(names) });
  return parts;
}

/** The part that holds the text itself; some versions of Word number it. */
export function mainPartName(parts: ReadonlyMap<string, Uint8Array>): string | null {
  return [...parts.keys()].find((name) => /^word\/document\d*\.xml$/.test(name)) ?? null;
}

function kindOf(names: readonly string[]): string {
  if (names.some((name) => name.startsWith("word/"))) return NOT_WORD;
  return OTHER_KINDS.find(({ inside }) => names.some((name) => inside.test(name)))?.problem ?? NOT_WORD;
}

import { Refusal } from "@claimdesk/domain";

const BYTE_ORDER_MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/** Files that are not text, by their first bytes, with what to do instead. */
const NOT_TEXT = [
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    problem: "PDF files cannot be read yet. Save the article as Word or plain text, or paste it.",
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    problem:
      "This is an Office file of the old kind (such as .doc), or one with a password. Open it in Word or LibreOffice, save it as .docx without a password and try again.",
  },
  {
    bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    problem:
      "Rich text files (.rtf) cannot be read. Open it in Word or LibreOffice, save it as .docx and try again.",
  },
] as const;

const NO_TEXT = "This file is not text. Choose a .txt, .md, .html or .docx file, or paste the article.";

const ENCODING_UNKNOWN =
  "The characters of this file could not be told: it is neither UTF-8 nor Windows-1252. Save it as UTF-8 and try again, or paste the article.";

/** How much of a page may come before it names its encoding (HTML standard, section 13.2.3.2). */
const PROLOGUE = 1024;

/**
 * Bytes as text: UTF-8 and UTF-16 by their mark, UTF-8 where it is valid, what a page says of itself, else
 * Windows-1252 with a warning.
 * @throws {Refusal} unreadable when the bytes are no text, or nobody can tell how they are written
 */
export function decodeText(bytes: Uint8Array, { isPage = false } = {}): { text: string; warnings: string[] } {
  for (const { bytes: start, problem } of NOT_TEXT)
    if (startsWith(bytes, start)) throw new Refusal("unreadable", { problem });
  const mark = BYTE_ORDER_MARKS.find(({ bytes: start }) => startsWith(bytes, start));
  if (mark) return { text: new TextDecoder(mark.encoding).decode(bytes), warnings: [] };
  if (bytes.includes(0)) return decodeWide(bytes);
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8 !== null) return { text: utf8, warnings: [] };
  const declared = isPage ? decodeStrictly(bytes, declaredEncoding(bytes)) : null;
  if (declared !== null) return { text: declared, warnings: [] };
  const text = new TextDecoder("windows-1252").decode(bytes);
  // Windows-1252 leaves five bytes without a meaning; a file that uses them is written in something else.
  if (/[\u0080-\u009f]/.test(text)) throw new Refusal("unreadable", { problem: ENCODING_UNKNOWN });
  return { text, warnings: [readAs("Windows-1252")] };
}

/** Zero bytes come from UTF-16 without its mark, every second byte of Latin text, or from files that are no text. */
function decodeWide(bytes: Uint8Array): { text: string; warnings: string[] } {
  const zeros = [0, 0];
  const looked = Math.min(bytes.length - (bytes.length % 2), 65_536);
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const isWide = bytes.length % 2 === 0 && Math.max(even, odd) > looked * 0.2 && Math.min(even, odd) === 0;
  const text = isWide ? decodeStrictly(bytes, odd > even ? "utf-16le" : "utf-16be") : null;
  if (text === null || text.includes("\0")) throw new Refusal("unreadable", { problem: NO_TEXT });
  return { text, warnings: [readAs("UTF-16")] };
}

const readAs = (encoding: string) =>
  `The file is not in UTF-8, so it was read as ${encoding}. Look whether accents and quotation marks are right.`;

function declaredEncoding(bytes: Uint8Array): string {
  const prologue = new TextDecoder("windows-1252").decode(bytes.subarray(0, PROLOGUE));
  return /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(prologue)?.[1] ?? "";
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether the bytes begin with these. */
export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

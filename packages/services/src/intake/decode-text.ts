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
      "This is a Word file of the old kind (.doc). Open it in Word or LibreOffice, save it as .docx and try again.",
  },
] as const;

/**
 * Bytes as text: UTF-8 and UTF-16 by their mark, UTF-8 where it is valid, else Windows-1252 with a warning.
 * @throws {Refusal} unreadable when the bytes are no text
 */
export function decodeText(bytes: Uint8Array): { text: string; warnings: string[] } {
  for (const { bytes: start, problem } of NOT_TEXT)
    if (startsWith(bytes, start)) throw new Refusal("unreadable", { problem });
  const mark = BYTE_ORDER_MARKS.find(({ bytes: start }) => startsWith(bytes, start));
  if (mark) return { text: new TextDecoder(mark.encoding).decode(bytes), warnings: [] };
  if (bytes.subarray(0, 8192).includes(0)) {
    throw new Refusal("unreadable", {
      problem: "This file is not text. Choose a .txt, .md, .html or .docx file, or paste the article.",
    });
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    const warning =
      "The file is not in UTF-8, so it was read as Windows-1252. Look whether accents and quotation marks are right.";
    return { text: new TextDecoder("windows-1252").decode(bytes), warnings: [warning] };
  }
}

/** Whether the bytes begin with these. */
export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

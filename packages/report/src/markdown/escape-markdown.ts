import { maskedText, readableText } from "../readable-text.ts";

const ALWAYS = new Set("\\`*_[]<#|~@");

/** Whether the character at an index could start something in CommonMark or in the autolinks of its GitHub kin. */
function needsEscape(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (ALWAYS.has(character)) return true;
  if (character === "&") return /^&(#|[a-z0-9])/i.test(text.slice(at, at + 2));
  if (character === ":") return text.charAt(at + 1) === "/";
  return character === "." && text.slice(Math.max(0, at - 3), at).toLowerCase() === "www";
}

/**
 * The text as one string per UTF-16 unit, with a backslash where one is needed, so that it can be cut at offsets
 * of the text. It must be of one line.
 */
export function escapedUnits(text: string): string[] {
  const masked = maskedText(text);
  return Array.from(
    { length: masked.length },
    (_, at) => `${needsEscape(masked, at) ? "\\" : ""}${masked.charAt(at)}`,
  );
}

/** Words within a line: white space becomes single spaces, and nothing in them is taken for markup. */
export function inline(text: string): string {
  return escapedUnits(
    readableText(text)
      .replace(/[ \t\n\u2028\u2029]+/g, " ")
      .trim(),
  ).join("");
}

const BLOCK_START = /^(?:>|[-+=](?=[-=\s]|$)|:(?=-)|\d{1,9}[.)](?=\s|$))/;

/** Escaped words that start a line: no list, quotation, rule or heading begins there. */
export function atLineStart(escaped: string): string {
  const trimmed = escaped.trimStart();
  const start = BLOCK_START.exec(trimmed)?.[0];
  return start === undefined
    ? trimmed
    : `${start.slice(0, -1)}\\${start.slice(-1)}${trimmed.slice(start.length)}`;
}

/** Words of several lines as a quotation that keeps them, each line after the given indent. */
export function quotation(text: string, indent: string): string {
  return readableText(text)
    .split("\n")
    .map((line) => `${indent}> ${atLineStart(inline(line))}`.trimEnd())
    .join("\n");
}

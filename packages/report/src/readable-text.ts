// biome-ignore lint/suspicious/noControlCharactersInRegex: neither HTML nor Markdown may hold them, so they have to be found
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * Text as a document may hold it: U+FFFD in place of control characters and of halves of characters, so that it
 * shows something was there. Offsets stay what they were.
 */
export function maskedText(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, "\ufffd");
}

/** Text as a document may hold it, with LF as its only line end. */
export function readableText(text: string): string {
  return maskedText(text.replace(/\r\n?/g, "\n"));
}

import { readableText } from "../readable-text.ts";

/** Text that is markup already. Only {@link html} makes it, so anything else is escaped on its way in. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | null | false | readonly Part[];

/**
 * Markup from a template literal. Strings and numbers are escaped for both text and double-quoted attributes,
 * lists are joined, `null` and `false` leave nothing.
 * @example html`<p>${"a < b"}</p>`.text // "<p>a &lt; b</p>"
 */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(template.reduce((before, after, i) => before + write(parts[i - 1] ?? null) + after));
}

function write(part: Part): string {
  if (part === null || part === false) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(write).join("");
  return escapeText(String(part));
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** Text as HTML shows it, and nothing of it as markup. */
function escapeText(text: string): string {
  return readableText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** A person's words within a line, kept apart from the direction of the words around them. */
export function words(text: string): Markup {
  return html`<bdi>${text}</bdi>`;
}

/** Markup with something between each two of a list. */
export function joined(list: readonly Markup[], between: string): Markup {
  return html`${list.map((item, i) => (i === 0 ? item : html`${between}${item}`))}`;
}

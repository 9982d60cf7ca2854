import type { DisplayStatus, Report, ReportClaim } from "@claimdesk/domain";
import { claimName, STATUS_WORDS } from "@claimdesk/domain";
import { linkTarget } from "../reading.ts";
import type { Markup } from "./markup.ts";
import { html, words } from "./markup.ts";

/** The status as an icon and a word on its own colour. */
export function chip(status: DisplayStatus | null): Markup | null {
  if (status === null) return null;
  return html`<span class="chip s-${status}"><svg class="icon" aria-hidden="true"><use href="#i-${status}"></use></svg>${STATUS_WORDS[status]}</span>`;
}

/** A claim's number as a link to its entry. */
export function claimLink({ number }: Pick<ReportClaim, "number">): Markup {
  return html`<a class="no" href="#c${number}">${claimName(number)}</a>`;
}

/** An address as a link when it is one of the web, else as plain words. */
export function webLink(url: string): Markup {
  const target = linkTarget(url);
  if (target === null) return words(url);
  return html`<a class="web" href="${target}" rel="noopener noreferrer">${words(url)}</a>`;
}

/** The words of the article, in the article's language. */
export function articleWords(text: string, { article }: Report): Markup {
  return html`<q class="quote" dir="auto"${languageAttribute(article.language)}>${text}</q>`;
}

/** The attribute that names the language of the article's words; none for what is not a language tag. */
export function languageAttribute(language: string): Markup | null {
  return /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(language) ? html` lang="${language}"` : null;
}

/** Rows of a definition list; a row without content is left out. */
export function factRows(rows: readonly (readonly [string, Markup | string | null])[]): Markup {
  const filled = rows.filter(([, content]) => content !== null && content !== "");
  return html`${filled.map(
    ([label, content]) => html`
<dt>${label}</dt><dd dir="auto">${content}</dd>`,
  )}`;
}

/** A section of the report with its heading. */
export function section(id: string, heading: string, content: Markup): Markup {
  return html`
<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>${content}
</section>
`;
}

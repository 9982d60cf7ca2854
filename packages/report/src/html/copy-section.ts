import { STATUS_WORDS } from "@claimdesk/domain";
import type { MarkEnd, MarkedPiece } from "../marked-paragraphs.ts";
import { markedParagraphs } from "../marked-paragraphs.ts";
import type { Reading } from "../reading.ts";
import type { Markup } from "./markup.ts";
import { html, joined } from "./markup.ts";
import { languageAttribute, section } from "./pieces.ts";

/** The text of the article with numbered marks, each piece painted once. */
export function copySection({ report }: Reading): Markup {
  const paragraphs = markedParagraphs(report).map(
    (pieces) => html`
<p dir="auto">${pieces.map(pieceMarkup)}</p>`,
  );
  return section(
    "copy",
    "Annotated copy",
    html`
<div class="copy"${languageAttribute(report.article.language)}>${paragraphs}
</div>`,
  );
}

function pieceMarkup({ text, statuses, ends }: MarkedPiece): Markup {
  const [top, second] = statuses;
  if (top === undefined) return html`${text}`;
  const look = `m s-${top}${second === undefined ? "" : ` also also-${second}`}${statuses.length > 2 ? " deep" : ""}`;
  return html`<mark class="${look}">${text}</mark>${ends.length > 0 && html`<sup>${joined(ends.map(endMarkup), ",")}</sup>`}`;
}

function endMarkup({ number, status, isMention }: MarkEnd): Markup {
  const name = `Claim ${number}${isMention ? " again" : ""}, ${STATUS_WORDS[status].toLowerCase()}`;
  return html`<a${!isMention && html` id="t${number}"`} class="n s-${status}" href="#c${number}" aria-label="${name}">${number}</a>`;
}

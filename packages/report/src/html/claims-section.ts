import type { ReportClaim, ReportEvidence, ReportNote } from "@claimdesk/domain";
import {
  claimName,
  KIND_WORDS,
  SEVERITY_WORDS,
  STANCE_WORDS,
  sourceName,
  TIER_WORDS,
} from "@claimdesk/domain";
import * as say from "../claim-sentences.ts";
import type { Reading } from "../reading.ts";
import { timeWords } from "../times.ts";
import type { Markup } from "./markup.ts";
import { html, joined, words } from "./markup.ts";
import { articleWords, chip, factRows, languageAttribute, section } from "./pieces.ts";

/** Every accepted claim with all that hangs on it, in text order. */
export function claimsSection(reading: Reading): Markup {
  const { claims } = reading.report;
  if (claims.length === 0)
    return section("claims", "Claim by claim", html`<p class="prose">No claim has been accepted yet.</p>`);
  return section("claims", "Claim by claim", html`${claims.map((claim) => claimEntry(claim, reading))}`);
}

function claimEntry(claim: ReportClaim, reading: Reading): Markup {
  const { article } = reading.report;
  const restates = claim.statement !== "" && claim.statement !== claim.quote;
  return html`
<article class="claim" id="c${claim.number}" aria-labelledby="h${claim.number}">
<div class="claim-head">
<header><h3 id="h${claim.number}"><span class="claim-no">${claimName(claim.number)}</span> ${words(claim.label)}</h3>${chip(claim.status)}</header>
<blockquote class="claim-quote" dir="auto"${languageAttribute(article.language)}>${claim.quote}</blockquote>${
    restates &&
    html`
<p class="statement" dir="auto">${claim.statement}</p>`
  }
</div>
<dl class="facts">${factRows(claimRows(claim, reading))}
</dl>
</article>`;
}

function claimRows(claim: ReportClaim, reading: Reading): [string, Markup | string | null][] {
  return [
    ["Verdict", claim.verdictReason !== null || claim.isStale ? say.verdictSentence(claim) : null],
    [
      "Asked for",
      claim.proposedText &&
        html`<ins dir="auto">${claim.proposedText}</ins> <span class="severity">${SEVERITY_WORDS[claim.severity]}</span>`,
    ],
    ["In the text", say.outcomeSentence(claim)],
    ["Beware", say.warnings(claim).join(". ")],
    ["Value", claim.value && say.valueSentence(claim.value)],
    ["Said by", say.attributionSentence(claim)],
    ["Sources", evidenceList(claim.evidence, reading)],
    ["Tried", attemptList(claim, reading)],
    ["Questions", waitingList(claim, reading)],
    ["Notes", noteList(claim.notes, reading)],
    ["Place", placeMarkup(claim, reading)],
    ["Checked", say.checkedSentence(claim, reading)],
    ["Signed off", say.signedSentence(claim, reading)],
    ["Origin", html`${KIND_WORDS[claim.kind]}. ${say.originSentence(claim)}`],
  ];
}

function evidenceList(evidence: readonly ReportEvidence[], { source, person }: Reading): Markup | null {
  if (evidence.length === 0) return null;
  const items = evidence.map((item) => {
    const title = source(item.source)?.title ?? "";
    return html`
<li><p><span class="stance">${STANCE_WORDS[item.stance]}</span> <a class="no" href="#s${item.source}">${sourceName(item.source)}</a> ${words(title)}${item.locator !== "" && html`, ${words(item.locator)}`}</p>${
      item.passage !== "" &&
      html`
<blockquote dir="auto">${item.passage}</blockquote>`
    }
<p class="quiet" dir="auto">${TIER_WORDS[item.tier]} · added by ${person(item.addedBy)}, ${timeWords(item.addedAt)}</p></li>`;
  });
  return html`<ul>${items}
</ul>`;
}

function attemptList({ attempts }: ReportClaim, { person }: Reading): Markup | null {
  if (attempts.length === 0) return null;
  const items = attempts.map(
    ({ body, by, at }) => html`
<li><p class="body" dir="auto">${body}</p>
<p class="quiet" dir="auto">${person(by)}, ${timeWords(at)}</p></li>`,
  );
  return html`<ul>${items}
</ul>`;
}

function waitingList({ waitings }: ReportClaim, reading: Reading): Markup | null {
  if (waitings.length === 0) return null;
  const items = waitings.map(
    (waiting) => html`
<li><p class="body" dir="auto">${waiting.question}</p>
<p class="body" dir="auto">${say.answerSentence(waiting)}</p>
<p class="quiet" dir="auto">${say.askedSentence(waiting, reading)}</p></li>`,
  );
  return html`<ul>${items}
</ul>`;
}

function noteList(notes: readonly ReportNote[], reading: Reading): Markup | null {
  if (notes.length === 0) return null;
  const items = notes.map((thread) => {
    const resolved = say.resolvedSentence(thread, reading);
    const replies = thread.replies.map(
      (reply) => html`
<li>${remark(reply, reading)}</li>`,
    );
    return html`
<li>${remark(thread, reading)}${
      replies.length > 0 &&
      html`
<ul>${replies}
</ul>`
    }${
      resolved !== null &&
      html`
<p class="quiet" dir="auto">${resolved}</p>`
    }</li>`;
  });
  return html`<ul>${items}
</ul>`;
}

function remark(note: Omit<ReportNote, "replies" | "resolvedAt" | "resolvedBy">, reading: Reading): Markup {
  return html`<p class="body" dir="auto">${note.body}</p>
<p class="quiet" dir="auto">${say.remarkSentence(note, reading)}</p>`;
}

function placeMarkup(claim: ReportClaim, { report, paragraphOf }: Reading): Markup {
  const mentions = claim.mentions.map(
    (mention) =>
      html`also paragraph ${paragraphOf(mention.start)}: ${articleWords(mention.quote, report)}${mention.differs !== null && html` (${words(mention.differs)})`}`,
  );
  return joined([html`<a href="#t${claim.number}">Paragraph ${claim.paragraph}</a>`, ...mentions], "; ");
}

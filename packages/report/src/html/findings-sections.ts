import { OUTCOME_WORDS, REASON_WORDS, SEVERITY_WORDS } from "@claimdesk/domain";
import { settledSentence } from "../claim-sentences.ts";
import type { ExceptionGroup } from "../exception-groups.ts";
import { exceptionGroups, noExceptions } from "../exception-groups.ts";
import type { Reading } from "../reading.ts";
import { standingVerdict } from "../reading.ts";
import type { Markup } from "./markup.ts";
import { html, joined, words } from "./markup.ts";
import { articleWords, claimLink, section } from "./pieces.ts";

/** What the reader must know before the rest. */
export function exceptionsSection(reading: Reading): Markup {
  const groups = exceptionGroups(reading);
  if (groups.length === 0) {
    return section("exceptions", "Exceptions", html`<p class="prose">${noExceptions(reading)}</p>`);
  }
  const content = groups.map(
    (group) => html`
<h3>${group.heading}</h3>
<ul class="exceptions">${group.entries.map((entry) => exceptionItem(entry, reading))}
</ul>`,
  );
  return section("exceptions", "Exceptions", html`${content}`);
}

function exceptionItem(
  { claims, text, isBrief }: ExceptionGroup["entries"][number],
  { report }: Reading,
): Markup {
  if (isBrief) {
    const links = claims.map((claim) => html`${claimLink(claim)} ${words(claim.label)}`);
    return html`
<li><p dir="auto">${text} ${joined(links, " · ")}</p></li>`;
  }
  return html`
<li>${claims.map((claim) => html`<p class="lead">${claimLink(claim)} <strong>${words(claim.label)}</strong> ${articleWords(claim.quote, report)}</p>`)}<p dir="auto">${text}</p></li>`;
}

/** Claims that do not agree with each other. */
export function conflictsSection(reading: Reading): Markup | null {
  const { conflicts } = reading;
  if (conflicts.length === 0) return null;
  const items = conflicts.map((conflict) => {
    const names = conflict.claims.map((number) => claimLink({ number }));
    const settled = settledSentence(conflict, reading);
    return html`
<li><p class="lead">${joined(names, " and ")}</p><p dir="auto">${conflict.why}</p>${settled !== null && html`<p dir="auto">${settled}</p>`}</li>`;
  });
  return section(
    "conflicts",
    "Claims that do not agree",
    html`<ul class="exceptions">${items}
</ul>`,
  );
}

/** Old wording, new wording, and why. */
export function changesSection(reading: Reading): Markup {
  if (reading.changes.length === 0) {
    return section(
      "changes",
      "Changes asked",
      html`<p class="prose">No change of the text is asked for.</p>`,
    );
  }
  const rows = reading.changes.map((claim) => {
    const reason =
      standingVerdict(claim) === null || claim.verdictReason === null
        ? ""
        : REASON_WORDS[claim.verdictReason];
    const proposed = claim.proposedText
      ? html`<ins dir="auto">${claim.proposedText}</ins>`
      : html`<span class="quiet">No wording yet</span>`;
    return html`
<tr><th scope="row" data-label="Claim">${claimLink(claim)}</th><td data-label="In the text"><del dir="auto">${claim.quote}</del></td><td data-label="Asked for">${proposed}</td><td data-label="Why"><div><span class="severity">${SEVERITY_WORDS[claim.severity]}</span> ${reason}</div></td><td data-label="Outcome">${OUTCOME_WORDS[claim.outcome]}</td></tr>`;
  });
  return section(
    "changes",
    "Changes asked",
    html`
<table class="cards">
<thead><tr><th scope="col">Claim</th><th scope="col">In the text</th><th scope="col">Asked for</th><th scope="col">Why</th><th scope="col">Outcome</th></tr></thead>
<tbody>${rows}
</tbody>
</table>`,
  );
}

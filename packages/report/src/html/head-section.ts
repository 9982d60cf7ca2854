import type { DisplayStatus } from "@claimdesk/domain";
import { STATUS_WORDS } from "@claimdesk/domain";
import type { HeaderFact } from "../header-facts.ts";
import {
  counted,
  draftSentence,
  handlingSentence,
  headerFacts,
  SAMPLE_SENTENCE,
  scopeSentences,
} from "../header-facts.ts";
import { COUNTED_STATUSES } from "../legend.ts";
import type { Reading } from "../reading.ts";
import type { Markup } from "./markup.ts";
import { html, words } from "./markup.ts";
import { chip, factRows, section, webLink } from "./pieces.ts";

/** Title, notices and the facts of the version. */
export function headSection(reading: Reading): Markup {
  const { article, desk } = reading.report;
  return html`
<header class="masthead"><p>${words(desk.name)}</p><p>Claim report</p></header>
<div class="title">
<h1 dir="auto">${article.title}</h1>${
    article.byline !== "" &&
    html`
<p class="byline" dir="auto">${article.byline}</p>`
  }
</div>${notices(reading)}
<dl class="head facts">${factRows(headerFacts(reading).map((fact) => [fact.label, factContent(fact)]))}
</dl>
`;
}

function factContent({ text, form }: HeaderFact): Markup {
  if (form === "link") return webLink(text);
  return form === "code" ? html`<code>${text}</code>` : words(text);
}

function notices(reading: Reading): Markup {
  const draft = draftSentence(reading);
  const handling = handlingSentence(reading);
  return html`${
    draft !== null &&
    html`
<p class="notice draft"><strong>Draft</strong> ${draft}</p>`
  }${
    reading.report.article.isSample &&
    html`
<p class="notice"><strong>Sample</strong> ${SAMPLE_SENTENCE}</p>`
  }${
    handling !== null &&
    html`
<p class="notice"><strong>Internal</strong> ${handling}</p>`
  }`;
}

/** What was covered and what was not. */
export function scopeSection(reading: Reading): Markup {
  const sentences = scopeSentences(reading).map(
    (sentence) => html`
<p dir="auto">${sentence}</p>`,
  );
  return section("scope", "Scope", html`<div class="prose">${sentences}</div>`);
}

/** How many claims stand where: a bar, and the same in words. */
export function countsSection({ report: { counts } }: Reading): Markup {
  const present = COUNTED_STATUSES.filter((status) => counts.byStatus[status] > 0);
  if (present.length === 0)
    return section("counts", "Claims", html`<p class="prose">There are no claims yet.</p>`);
  const figures = present.map(
    (status) => html`
<li><span class="figure">${counts.byStatus[status]}</span> ${chip(status)}</li>`,
  );
  return section(
    "counts",
    counted(counts.total, "claim"),
    html`${bar(present, counts.byStatus)}
<ul class="figures">${figures}
</ul>`,
  );
}

const BAR_UNITS = 1000;
const GAP_UNITS = 4;

function bar(present: readonly DisplayStatus[], byStatus: Record<DisplayStatus, number>): Markup {
  const total = present.reduce((sum, status) => sum + byStatus[status], 0);
  let from = 0;
  const rects = present.map((status) => {
    const width = (byStatus[status] / total) * BAR_UNITS;
    const rect = html`<rect class="s-${status}" x="${round(from)}" width="${round(Math.max(1, width - GAP_UNITS))}" height="10"><title>${STATUS_WORDS[status]}: ${byStatus[status]}</title></rect>`;
    from += width;
    return rect;
  });
  return html`<svg class="bar" viewBox="0 0 ${BAR_UNITS} 10" preserveAspectRatio="none" aria-hidden="true">${rects}</svg>`;
}

const round = (value: number) => Math.round(value * 100) / 100;

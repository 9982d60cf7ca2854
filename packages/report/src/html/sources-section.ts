import type { DisplayStatus, ReportSource, Tier } from "@claimdesk/domain";
import { SOURCE_TYPE_WORDS, STATUS_WORDS, sourceName, TIER_WORDS } from "@claimdesk/domain";
import { COUNTED_STATUSES, METHOD, STATUS_MEANINGS, TIER_MEANINGS } from "../legend.ts";
import type { Reading } from "../reading.ts";
import { dayWords, timeWords } from "../times.ts";
import type { Markup } from "./markup.ts";
import { html, joined, words } from "./markup.ts";
import { chip, claimLink, section, webLink } from "./pieces.ts";

/** Every source that a claim rests on, with the claims. */
export function sourcesSection({ sourcesInUse }: Reading): Markup {
  if (sourcesInUse.length === 0)
    return section("sources", "Sources", html`<p class="prose">No source is linked yet.</p>`);
  const rows = sourcesInUse.map(
    ({ source, claims }) => html`
<tr id="s${source.number}"><th scope="row" data-label="No.">${sourceName(source.number)}</th><td data-label="Source">${sourceMarkup(source)}</td><td data-label="Claims"><div>${joined(claims.map(claimLink), " ")}</div></td></tr>`,
  );
  return section(
    "sources",
    "Sources",
    html`
<table class="cards sources">
<thead><tr><th scope="col">No.</th><th scope="col">Source</th><th scope="col">Claims</th></tr></thead>
<tbody>${rows}
</tbody>
</table>`,
  );
}

function sourceMarkup(source: ReportSource): Markup {
  const details = [
    SOURCE_TYPE_WORDS[source.type],
    source.author,
    source.publisher,
    source.publishedOn && dayWords(source.publishedOn),
  ];
  const filled = details.flatMap((detail) => (detail ? [words(detail)] : []));
  return html`<div><p class="source-title">${words(source.title)}${source.isConfidential && html` <span class="tag">Confidential</span>`}${source.withdrawnAt !== null && html` <span class="tag">Withdrawn ${timeWords(source.withdrawnAt)}</span>`}</p>
<p class="quiet">${joined(filled, " · ")}</p>${
    source.url !== null &&
    html`
<p class="quiet">${webLink(source.url)}</p>`
  }</div>`;
}

/** What the signs mean and how the check was done. */
export function methodSection(): Markup {
  const statuses = COUNTED_STATUSES.map(
    (status) => html`
<div><dt>${chip(status)} ${sample(status)}</dt><dd>${STATUS_MEANINGS[status]}</dd></div>`,
  );
  const tiers = (Object.keys(TIER_MEANINGS) as Tier[]).map(
    (tier) => html`
<div><dt>${TIER_WORDS[tier]}</dt><dd>${TIER_MEANINGS[tier]}</dd></div>`,
  );
  return section(
    "method",
    "Legend and method",
    html`
<h3>Marks in the copy</h3>
<dl class="legend">${statuses}
</dl>
<p class="prose">The number after a mark leads to the claim. A second line under the same words stands for a second claim, a dotted line above them for a third.</p>
<h3>Tiers of sources</h3>
<dl class="legend">${tiers}
</dl>
<h3>Method</h3>
<div class="prose">${METHOD.map(
      (paragraph) => html`
<p>${paragraph}</p>`,
    )}
</div>`,
  );
}

function sample(status: DisplayStatus): Markup {
  return html`<mark class="m s-${status}">${STATUS_WORDS[status].toLowerCase()}</mark>`;
}

import type { Report } from "@claimdesk/domain";
import { readReport } from "../reading.ts";
import { claimsSection } from "./claims-section.ts";
import { copySection } from "./copy-section.ts";
import { changesSection, conflictsSection, exceptionsSection } from "./findings-sections.ts";
import { countsSection, headSection, scopeSection } from "./head-section.ts";
import { iconSheet } from "./icons.ts";
import { html, Markup } from "./markup.ts";
import { methodSection, sourcesSection } from "./sources-section.ts";
import { STYLE } from "./style.ts";

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Named in the style sheet's page rules, so it stands apart from the rest of the style. */
const DRAFT_PAGE_STYLE = `@page{@top-right{content:"DRAFT";font:bold 8pt Arial,sans-serif;color:#9B1C12}}`;

/**
 * The report as one HTML file that needs nothing else: style inside, no script, no request to anywhere, readable
 * on a phone, in the dark and on A4 paper. Every word of the report is escaped; only http and https become links.
 */
export function renderHtml(report: Report): string {
  const reading = readReport(report);
  const title = `${reading.isDraft ? "Draft: " : ""}${report.article.title} · Claim report, version ${report.version.number}`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(`${STYLE}${reading.isDraft ? DRAFT_PAGE_STYLE : ""}`)}</style>
</head>
<body>
${iconSheet()}
<main class="report">${headSection(reading)}${contents()}${scopeSection(reading)}${countsSection(reading)}${exceptionsSection(reading)}${conflictsSection(reading)}${changesSection(reading)}${copySection(reading)}${claimsSection(reading)}${sourcesSection(reading)}${methodSection()}
<p class="colophon quiet">Made with Claimdesk from the desk’s record. Nothing in this report was typed into it.</p>
</main>
</body>
</html>
`;
  return page.text;
}

function contents(): Markup {
  return html`<nav class="contents" aria-label="Parts of this report"><a href="#exceptions">Exceptions</a> <a href="#changes">Changes asked</a> <a href="#copy">Annotated copy</a> <a href="#claims">Claim by claim</a> <a href="#sources">Sources</a> <a href="#method">Legend and method</a></nav>
`;
}

import type { Report, ReportClaim, ReportSource } from "@claimdesk/domain";
import {
  claimName,
  OUTCOME_WORDS,
  REASON_WORDS,
  SEVERITY_WORDS,
  SOURCE_TYPE_WORDS,
  STATUS_WORDS,
  sourceName,
  TIER_WORDS,
} from "@claimdesk/domain";
import { settledSentence } from "../claim-sentences.ts";
import type { ExceptionGroup } from "../exception-groups.ts";
import { exceptionGroups, noExceptions } from "../exception-groups.ts";
import {
  counted,
  draftSentence,
  handlingSentence,
  headerFacts,
  SAMPLE_SENTENCE,
  scopeSentences,
} from "../header-facts.ts";
import { COUNTED_STATUSES, METHOD, STATUS_MEANINGS, TIER_MEANINGS } from "../legend.ts";
import { markedParagraphs } from "../marked-paragraphs.ts";
import type { Reading } from "../reading.ts";
import { linkTarget, readReport, standingVerdict } from "../reading.ts";
import { dayWords, timeWords } from "../times.ts";
import { claimMarkdown } from "./claim-markdown.ts";
import { atLineStart, escapedUnits, inline } from "./escape-markdown.ts";

/**
 * The report as CommonMark that also reads well as plain text. No word of the report can become a link, a
 * picture, a heading or HTML; the addresses of sources are links when they start with http or https.
 */
export function renderMarkdown(report: Report): string {
  const reading = readReport(report);
  const blocks = [
    ...head(reading),
    ...scope(reading),
    ...counts(reading),
    ...exceptions(reading),
    ...conflicts(reading),
    ...changes(reading),
    ...copy(reading),
    ...claims(reading),
    ...sources(reading),
    ...method(),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join("\n");
const name = ({ number, label }: ReportClaim) => `**${claimName(number)}** ${inline(label)}`;
const quoted = (text: string) => `“${inline(text)}”`;

function link(url: string): string {
  const target = linkTarget(url);
  return target === null ? inline(url) : `<${target}>`;
}

function head(reading: Reading): string[] {
  const { article, desk } = reading.report;
  const draft = draftSentence(reading);
  const handling = handlingSentence(reading);
  const facts = headerFacts(reading).map(
    ({ label, text, form }) => `${label}: ${form === "link" ? link(text) : inline(text)}`,
  );
  return [
    `# Claim report: ${inline(article.title)}`,
    atLineStart(inline(article.byline)),
    draft === null ? "" : `**DRAFT** ${inline(draft)}`,
    article.isSample ? `**Sample** ${SAMPLE_SENTENCE}` : "",
    handling === null ? "" : `**Internal** ${inline(handling)}`,
    list([`Desk: ${inline(desk.name)}`, ...facts]),
  ];
}

function counts({ report }: Reading): string[] {
  const { byStatus, total } = report.counts;
  const present = COUNTED_STATUSES.filter((status) => byStatus[status] > 0);
  const words = present.map((status) => `${byStatus[status]} ${STATUS_WORDS[status].toLowerCase()}`);
  return [
    `## ${counted(total, "claim")}`,
    words.length === 0 ? "There are no claims yet." : words.join(" · "),
  ];
}

function exceptions(reading: Reading): string[] {
  const groups = exceptionGroups(reading);
  if (groups.length === 0) return ["## Exceptions", noExceptions(reading)];
  return [
    "## Exceptions",
    ...groups.flatMap((group) => [`### ${group.heading}`, list(group.entries.map(exceptionItem))]),
  ];
}

function exceptionItem({ claims, text, isBrief }: ExceptionGroup["entries"][number]): string {
  if (isBrief) return `${atLineStart(inline(text))} ${claims.map(name).join(" · ")}`;
  if (claims.length === 0) return atLineStart(inline(text));
  return `${claims.map((claim) => `${name(claim)}, ${quoted(claim.quote)}`).join(", ")}  \n  ${atLineStart(inline(text))}`;
}

function conflicts(reading: Reading): string[] {
  const items = reading.conflicts.map((conflict) => {
    const settled = settledSentence(conflict, reading);
    const end = settled === null ? "" : `  \n  ${inline(settled)}`;
    return `${conflict.claims.map(claimName).join(" and ")}: ${inline(conflict.why)}${end}`;
  });
  return items.length === 0 ? [] : ["## Claims that do not agree", list(items)];
}

function changes({ changes }: Reading): string[] {
  const items = changes.map((claim) => {
    const reason =
      standingVerdict(claim) === null || claim.verdictReason === null
        ? ""
        : ` · ${REASON_WORDS[claim.verdictReason]}`;
    const proposed = claim.proposedText ? quoted(claim.proposedText) : "no wording yet";
    return `**${claimName(claim.number)}** ${quoted(claim.quote)} → ${proposed}  \n  ${SEVERITY_WORDS[claim.severity]}${reason} · outcome: ${OUTCOME_WORDS[claim.outcome].toLowerCase()}`;
  });
  return ["## Changes asked", items.length === 0 ? "No change of the text is asked for." : list(items)];
}

function scope(reading: Reading): string[] {
  return ["## Scope", ...scopeSentences(reading).map((sentence) => atLineStart(inline(sentence)))];
}

function copy({ report }: Reading): string[] {
  const paragraphs = markedParagraphs(report).map((pieces) => {
    const units = escapedUnits(pieces.map((piece) => piece.text).join(""));
    let from = 0;
    const marked = pieces.map(({ text, ends }) => {
      const words = units.slice(from, from + text.length).join("");
      from += text.length;
      return ends.length === 0 ? words : `${words} [${ends.map((end) => claimName(end.number)).join(", ")}]`;
    });
    // A bracket pair and a parenthesis after it would read as a link.
    return atLineStart(marked.join("").replace(/(?<=\])\(/g, "\\("));
  });
  return [
    "## Annotated copy",
    "A number in brackets ends the words of a claim; the words themselves stand in its entry below.",
    ...paragraphs,
  ];
}

function claims(reading: Reading): string[] {
  const entries = reading.report.claims.flatMap((claim) => claimMarkdown(claim, reading));
  return ["## Claim by claim", ...(entries.length === 0 ? ["No claim has been accepted yet."] : entries)];
}

function sources(reading: Reading): string[] {
  const items = reading.sourcesInUse.map(({ source, claims }) => {
    const used = claims.map((claim) => claimName(claim.number));
    return `**${sourceName(source.number)}** ${sourceDetails(source)}  \n  For ${used.join(", ")}`;
  });
  return ["## Sources", items.length === 0 ? "No source is linked yet." : list(items)];
}

function sourceDetails({
  title,
  type,
  author,
  publisher,
  publishedOn,
  url,
  isConfidential,
  withdrawnAt,
}: ReportSource): string {
  const details = [
    ...[inline(title), SOURCE_TYPE_WORDS[type].toLowerCase(), inline(author), inline(publisher)],
    ...[publishedOn === null ? "" : dayWords(publishedOn), url === null ? "" : link(url)],
    ...[
      isConfidential ? "confidential" : "",
      withdrawnAt === null ? "" : `withdrawn ${timeWords(withdrawnAt)}`,
    ],
  ];
  return details.filter((detail) => detail !== "").join(" · ");
}

function method(): string[] {
  const statuses = COUNTED_STATUSES.map((status) => `${STATUS_WORDS[status]}: ${STATUS_MEANINGS[status]}`);
  const tiers = (Object.keys(TIER_MEANINGS) as (keyof typeof TIER_MEANINGS)[]).map(
    (tier) => `${TIER_WORDS[tier]}: ${TIER_MEANINGS[tier]}`,
  );
  return [
    "## Legend and method",
    "### Statuses",
    list(statuses),
    "### Tiers of sources",
    list(tiers),
    "### Method",
    ...METHOD,
  ];
}

import { parseArgs } from "node:util";
import type { Extraction } from "@claimdesk/extract";
import { extractClaims } from "@claimdesk/extract";
import type { Command } from "../command.ts";
import { UsageError } from "../command.ts";
import { readText } from "../read-text.ts";
import { formatTable } from "../table.ts";

const LONGEST_QUOTE = 60;

/** `claimdesk extract`: the claims of a text, as a table or as JSON. */
export const extractCommand: Command = {
  summary: "List the claims in a text",
  usage: "extract FILE|- --date YYYY-MM-DD [--title TITLE] [--json]",
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { date: { type: "string" }, title: { type: "string" }, json: { type: "boolean" } },
    });
    const [file, ...more] = positionals;
    if (file === undefined) throw new UsageError("Name a text file, or - for standard input.");
    if (more.length > 0) throw new UsageError(`One file at a time, please: ${more.join(", ")} is too many.`);
    if (values.date === undefined)
      throw new UsageError("The publication date is missing: “on Tuesday” is counted from it.");
    if (!isCalendarDay(values.date))
      throw new UsageError(`"${values.date}" is no date. Write it as 2025-03-17.`);
    const text = await readText(file);
    const extraction = extractClaims(text, { publishedOn: values.date, title: values.title });
    console.log(values.json ? JSON.stringify(extraction, null, 2) : describeExtraction(extraction));
    return 0;
  },
};

function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function describeExtraction(extraction: Extraction): string {
  const { claims, conflicts, sentences } = extraction;
  if (claims.length === 0) return `No claims in ${sentences.length} sentences.`;
  const rows = claims.map((claim) => [
    claim.id,
    claim.label,
    claim.value
      ? `${claim.value.qualifier === "exact" ? "" : `${claim.value.qualifier} `}${claim.value.norm}`
      : "",
    claim.checkable === "said-only" ? `said by ${claim.claimant ?? "?"}` : (claim.claimant ?? ""),
    claim.mentions.length > 0 ? String(claim.mentions.length) : "",
    shorten(claim.quote),
  ]);
  const lines = [formatTable(["id", "label", "value", "claimant", "repeats", "words"], rows), ""];
  for (const conflict of conflicts) lines.push(`${conflict.claims.join(" and ")}: ${conflict.why}`);
  const covered = sentences.filter((sentence) => sentence.coverage === "claim").length;
  lines.push(`${claims.length} claims in ${covered} of ${sentences.length} sentences.`);
  return lines.join("\n");
}

function shorten(quote: string): string {
  const line = quote.replace(/\s+/g, " ");
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}

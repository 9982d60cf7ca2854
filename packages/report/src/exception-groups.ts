import type { ReportClaim, ReportException } from "@claimdesk/domain";
import type { Reading } from "./reading.ts";

type Kind = ReportException["kind"];

/** Exceptions of one kind; `claims` is empty for one about the version as a whole. */
export type ExceptionGroup = {
  kind: Kind;
  heading: string;
  entries: { claims: ReportClaim[]; text: string; isBrief: boolean }[];
};

const HEADINGS: Record<Kind, string> = {
  override: "Overrides",
  disputedUnfixed: "Disputed and not settled in the text",
  cantVerify: "Can’t verify",
  changed: "Changed since the check",
  openQuestion: "Open questions",
  singleSource: "Verified on one source or none",
  unfinished: "Not finished",
};

/** Kinds that say the same of many claims; those are listed in one line. */
const BRIEF: ReadonlySet<Kind> = new Set<Kind>(["singleSource", "unfinished"]);

/** The exceptions by kind, in the order of the report. */
export function exceptionGroups({ report, claim }: Reading): ExceptionGroup[] {
  const groups = new Map<Kind, ExceptionGroup>();
  for (const { kind, claim: number, text } of report.exceptions) {
    const group = groups.get(kind) ?? { kind, heading: HEADINGS[kind], entries: [] };
    groups.set(kind, group);
    const found = number === null ? null : claim(number);
    const claims = found === null ? [] : [found];
    const alike = BRIEF.has(kind) ? group.entries.find((entry) => entry.text === text) : undefined;
    if (alike) alike.claims.push(...claims);
    else group.entries.push({ claims, text, isBrief: BRIEF.has(kind) });
  }
  return [...groups.values()];
}

/** What a report without exceptions says in their place. */
export function noExceptions({ report }: Reading): string {
  if (report.claims.length === 0) return "Nothing is checked yet, so there is nothing to tell.";
  return "There are none: no override, nothing disputed and left, nothing open or changed.";
}

import { OUTCOME_WORDS, REASON_WORDS, type ReportClaim, SEVERITY_WORDS } from "@claimdesk/domain";
import { StatusChip } from "../../ui/status-chip.tsx";
import { formatMoment } from "../../ui/time.tsx";
import { valueInWords } from "../workbench/value-words.ts";
import { ClaimAttempts, ClaimEvidence, ClaimQuestions } from "./claim-evidence.tsx";
import { ClaimLink } from "./claim-link.tsx";
import { ClaimNotes } from "./claim-notes.tsx";
import type { NameOf } from "./people.ts";

export type ClaimProps = {
  claim: ReportClaim;
  articleId: string;
  nameOf: NameOf;
  /** Titles of the sources by number. */
  titles: ReadonlyMap<number, string>;
};

export function ReportClaimSection({ claim, articleId, nameOf, titles }: ClaimProps) {
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <ClaimLink articleId={articleId} number={claim.number} />
        <h3 className="min-w-0 font-semibold">{claim.label}</h3>
        {claim.status ? <StatusChip status={claim.status} size="sm" /> : null}
      </div>
      <blockquote className="border-l-2 border-line-strong pl-3 font-serif text-lg">
        “{claim.quote}”
      </blockquote>
      <ClaimFacts claim={claim} nameOf={nameOf} />
      <ClaimEvidence evidence={claim.evidence} titles={titles} />
      <ClaimAttempts attempts={claim.attempts} nameOf={nameOf} />
      <ClaimQuestions waitings={claim.waitings} />
      <ClaimNotes notes={claim.notes} nameOf={nameOf} />
    </div>
  );
}

function ClaimFacts({ claim, nameOf }: { claim: ReportClaim; nameOf: NameOf }) {
  const facts = factsOf(claim, nameOf);
  return (
    <dl className="grid grid-cols-[minmax(5rem,auto)_minmax(0,1fr)] gap-x-4 gap-y-0.5 text-sm">
      {facts.map(([name, text]) => (
        <div key={name} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-ink-muted">{name}</dt>
          <dd className="whitespace-pre-wrap">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function factsOf(claim: ReportClaim, nameOf: NameOf): [string, string][] {
  const { value, claimant, relay, verdictReason, outcome, proposedText, staleReason, isStale } = claim;
  const said = [claimant, relay && `according to ${relay}`].filter(Boolean).join(", ");
  const facts: [string, string | null][] = [
    ["Claim", isQuoteAgain(claim) ? null : claim.statement],
    ["Value", value && valueWords(value)],
    ["Said by", said || null],
    ["Reason", verdictReason && REASON_WORDS[verdictReason]],
    ["Changed", isStale ? (staleReason ?? "The text or a source changed since it was checked.") : null],
    ["In the text", outcome === "none" ? null : outcomeWords(claim)],
    ["Proposed", proposedText],
    ["Severity", claim.status === "disputed" ? SEVERITY_WORDS[claim.severity] : null],
    ["Checked", claim.decidedAt && `by ${nameOf(claim.checker)}, ${day(claim.decidedAt)}`],
    ["Signed off", claim.signedOffAt && `by ${nameOf(claim.signedOffBy)}, ${day(claim.signedOffAt)}`],
    ["Also in", claim.mentions.length > 0 ? mentionWords(claim.mentions) : null],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== null && fact[1] !== "");
}

/** A statement that only adds the full stop says nothing new. */
const isQuoteAgain = ({ statement, quote }: ReportClaim) =>
  statement.replace(/\.$/, "") === quote.replace(/\.$/, "");

const day = (time: string) => formatMoment(new Date(time), "UTC", false);

function valueWords(value: NonNullable<ReportClaim["value"]>): string {
  const words = valueInWords(value);
  return words === value.text ? words : `${value.text} (${words})`;
}

const outcomeWords = ({ outcome, overrideReason }: ReportClaim) =>
  overrideReason ? `${OUTCOME_WORDS[outcome]}: ${overrideReason}` : OUTCOME_WORDS[outcome];

const mentionWords = (mentions: ReportClaim["mentions"]) =>
  mentions.map(({ quote, differs }) => `“${quote}”${differs ? ` (${differs})` : ""}`).join("\n");

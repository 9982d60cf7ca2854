import type { Version } from "./article.ts";
import type { ReportClaim, ReportException } from "./report.ts";
import { OUTCOME_WORDS, REASON_WORDS, WAITING_ON_WORDS } from "./wording.ts";

/** Outcomes that settle a claim whose verdict speaks against its words. */
const SETTLED = new Set(["fixed", "attributed", "cut", "correctionPublished"]);

type Rule = { kind: ReportException["kind"]; text(claim: ReportClaim): string | null };

/** In the order in which they are printed; a claim may stand under several. */
const RULES: readonly Rule[] = [
  {
    kind: "override",
    text: (claim) =>
      claim.outcome === "keptByOverride"
        ? `Kept by override: ${claim.overrideReason ?? "no reason given"}`
        : null,
  },
  {
    kind: "disputedUnfixed",
    text: (claim) => {
      if (claim.status !== "disputed" || SETTLED.has(claim.outcome) || claim.outcome === "keptByOverride")
        return null;
      const reason =
        claim.verdictReason === null ? "" : ` (${REASON_WORDS[claim.verdictReason].toLowerCase()})`;
      return `Disputed${reason}. In the text: ${OUTCOME_WORDS[claim.outcome].toLowerCase()}.`;
    },
  },
  {
    kind: "cantVerify",
    text: (claim) => {
      if (claim.status !== "cantVerify") return null;
      const tried = claim.attempts.map((attempt) => attempt.body.replace(/\.\s*$/, ""));
      return `Tried: ${tried.join("; ") || "nothing recorded"}.`;
    },
  },
  {
    kind: "changed",
    text: (claim) =>
      claim.status === "changed"
        ? (claim.staleReason ?? "The text or a source changed since it was checked.")
        : null,
  },
  {
    kind: "openQuestion",
    text: (claim) => {
      const open = claim.waitings.find((waiting) => waiting.answeredAt === null);
      return claim.status === "needsInput" && open
        ? `Waiting for ${open.whom || WAITING_ON_WORDS[open.waitingOn]}: ${open.question}`
        : null;
    },
  },
  {
    kind: "singleSource",
    text: (claim) => {
      if (claim.status !== "verified") return null;
      const supporting = new Set(
        claim.evidence.filter((item) => item.stance === "supports").map((item) => item.source),
      );
      if (supporting.size > 1) return null;
      return supporting.size === 1
        ? "Verified from a single source."
        : "Verified without a supporting source.";
    },
  },
  {
    kind: "unfinished",
    text: (claim) =>
      claim.status === "toCheck" || claim.status === "inProgress" ? "Not decided yet." : null,
  },
];

/** What the reader must know first: an override of the version, then by weight, then in text order. */
export function reportExceptions(
  version: Pick<Version, "overrideReason">,
  claims: readonly ReportClaim[],
): ReportException[] {
  const ofVersion: ReportException[] =
    version.overrideReason === null
      ? []
      : [
          {
            kind: "override",
            claim: null,
            text: `The version was signed off by override: ${version.overrideReason}`,
          },
        ];
  const ofClaims = RULES.flatMap((rule) =>
    claims.flatMap((claim) => {
      const text = rule.text(claim);
      return text === null ? [] : [{ kind: rule.kind, claim: claim.number, text }];
    }),
  );
  return [...ofVersion, ...ofClaims];
}

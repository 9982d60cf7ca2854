import type {
  ClaimFile,
  ClaimValue,
  Conflict,
  Mention,
  Role,
  Source,
  SuggestionRun,
  Workbench,
} from "@claimdesk/domain";
import { captureAnchor } from "@claimdesk/text";

export const SAMPLE_TEXT = [
  "KEY POINTS",
  "- The call lasted 90 minutes 🕊️, aides said",
  "“We talked,” said Ana Prelog. The council’s budget rose 14.2 percent to €212\u00a0million in 2024, the mayor said on Tuesday.",
].join("\n");

const WRITTEN_AT = new Date("2026-01-05T09:00:00Z");

/** The n-th id of a kind, shaped as the database makes them. */
function testId(kind: number, n: number): string {
  return `0000000${kind}-0000-7000-8000-${String(n).padStart(12, "0")}`;
}

/** A claim on words of the sample text, still to be checked. */
export function sampleClaim(number: number, words: string, changes: Partial<ClaimFile> = {}): ClaimFile {
  const start = SAMPLE_TEXT.indexOf(words);
  return {
    ...captureAnchor(SAMPLE_TEXT, { start, end: start + words.length }),
    ...{ id: testId(1, number), articleId: testId(2, 1), versionId: testId(3, 1), number },
    ...{ label: `Claim on ${words.slice(0, 12)}`, statement: words, kind: "event", value: null },
    ...{ claimant: null, relay: null, checkable: "yes", checkWorthiness: null, why: [] },
    ...{ origin: "rule", engineVersion: "test", authorship: {} },
    ...{ workState: "toCheck", verdict: null, verdictReason: null, outcome: "none", overrideReason: null },
    ...{ severity: "should", proposedText: null, isStale: false, staleReason: null },
    ...{ isLegalRisk: false, needsReply: false, acceptedAt: WRITTEN_AT, assigneeId: null, checkerId: null },
    ...{ decidedAt: null, signedOffById: null, signedOffAt: null, lockedById: null, lockedAt: null },
    ...{ mergedIntoId: null, withdrawnAt: null, createdAt: WRITTEN_AT, revision: 1 },
    ...{ mentions: [], evidence: [], attempts: [], notes: [], waitings: [] },
    ...changes,
  } as ClaimFile;
}

export function sampleMention(n: number, words: string): Mention {
  const start = SAMPLE_TEXT.indexOf(words);
  const anchor = captureAnchor(SAMPLE_TEXT, { start, end: start + words.length });
  return { ...anchor, id: testId(4, n), differs: null, origin: "rule", settledAt: null, settledById: null };
}

/** The value of a claim on a day that can be read in two ways. */
export function sampleValue(words: string, changes: Partial<ClaimValue> = {}): ClaimValue {
  const start = SAMPLE_TEXT.indexOf(words);
  return {
    ...{ text: words, start, end: start + words.length, norm: "2025-03-04", qualifier: "exact" },
    ...{ alternatives: ["2025-04-03"], suggested: "2025-03-04" },
    reading: `“${words}” can be 4 March 2025 or 3 April 2025`,
    ...changes,
  };
}

export function sampleConflict(claims: [ClaimFile, ClaimFile], changes: Partial<Conflict> = {}): Conflict {
  const [{ id, number, articleId }, other] = claims;
  return {
    ...{ id: testId(8, 1), articleId, claimIds: [id, other.id], claims: [number, other.number] },
    ...{ why: "“90 minutes” here, “in 2024” there.", origin: "rule", note: "", revision: 1 },
    ...{ settledAt: null, settledById: null },
    ...changes,
  };
}

export function sampleRun(changes: Partial<SuggestionRun> = {}): SuggestionRun {
  return {
    ...{ id: testId(9, 1), articleId: testId(2, 1), versionId: testId(3, 1), state: "running", share: 0.4 },
    ...{ isRepeat: false, counts: null, engineVersion: null, stages: {}, note: null, problem: null },
    ...{ memberId: testId(6, 1), createdAt: WRITTEN_AT, endedAt: null },
    ...changes,
  };
}

export function sampleSource(n: number, title: string): Source {
  return {
    ...{ id: testId(5, n), number: n, type: "document", title, author: "", publisher: "", url: null },
    ...{ publishedOn: null, isConfidential: false, withdrawnAt: null, createdAt: WRITTEN_AT, revision: 1 },
  } as Source;
}

/** A desk of two with one article and three claims, of which two overlap. */
export function sampleWorkbench(role: Role = "checker", claims: ClaimFile[] = sampleClaims()): Workbench {
  const me = { id: testId(6, 1), name: "Ana Prelog", role, hasAccount: true };
  const other = { id: testId(6, 2), name: "Ben Sori", role: "editor" as const, hasAccount: true };
  return {
    desk: {
      id: testId(7, 1),
      name: "Test desk",
      guardLevel: "standard",
      revision: 1,
      me,
      members: [me, other],
    },
    article: {
      ...{ id: testId(2, 1), title: "Council budget", byline: "", publishedOn: "2026-01-05", url: null },
      ...{
        language: "en",
        isSample: false,
        notChecked: "",
        archivedAt: null,
        createdAt: WRITTEN_AT,
        revision: 1,
      },
    },
    version: {
      ...{ id: testId(3, 1), number: 1, text: SAMPLE_TEXT, sha256: "ab".repeat(32), wordCount: 30 },
      ...{ origin: "paste", fileName: null, removed: [], engineVersion: "test" },
      ...{ createdById: me.id, createdAt: WRITTEN_AT, signedOffById: null, signedOffAt: null },
      overrideReason: null,
    },
    claims,
    conflicts: [],
    suggestions: null,
  } as Workbench;
}

export function sampleClaims(): ClaimFile[] {
  return [
    sampleClaim(1, "call lasted 90 minutes"),
    sampleClaim(2, "The council’s budget rose 14.2 percent to €212\u00a0million"),
    sampleClaim(3, "rose 14.2 percent to €212\u00a0million in 2024"),
  ];
}

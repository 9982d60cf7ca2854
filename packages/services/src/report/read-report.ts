import { MAX_TEXT_BYTES, Refusal, Report, type ReportClaim } from "@claimdesk/domain";
import { cleanText, isAnchored } from "@claimdesk/text";
import { z } from "zod";
import { textHash } from "../article/same-text.ts";
import { storingProblem } from "../storable.ts";
import { stateProblem } from "./claim-state.ts";

/** Above every number a desk reaches; one near the end of the column would leave none for what is added later. */
const MAX_GIVEN_NUMBER = 1_000_000;

/** More claims than any article has; a report with more is refused. */
const MAX_CLAIMS = 20_000;

const refused = (problem: string) => new Refusal("invalid", { problem });

/**
 * A report in the format claimdesk.report/1 that can be stored as it is: its text is what its hash was made for, every
 * quote stands where it says, and whatever it names is there.
 * @throws {Refusal} invalid with the first thing that is wrong, tooLarge
 */
export function readReport(raw: unknown): Report {
  const parsed = Report.safeParse(raw);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const place = first ? z.core.toDotPath(first.path) || "the file" : "the file";
    throw refused(
      `This is not a Claimdesk report that can be read: ${place}: ${first?.message ?? "unknown form"}. Choose a file that Claimdesk saved as JSON.`,
    );
  }
  const report = parsed.data;
  refuseBrokenText(report);
  const claims = [...report.claims, ...report.aside];
  if (claims.length > MAX_CLAIMS)
    throw new Refusal("tooLarge", { what: "This report", limit: `${MAX_CLAIMS} claims` });
  const problem = storingProblem(report);
  if (problem)
    throw refused(`This report holds damaged ${problem}, so the file was altered. Ask for the original.`);
  for (const { number } of [...claims, ...report.sources]) {
    if (number > MAX_GIVEN_NUMBER)
      throw refused(
        `This report gives a claim or a source the number ${number}, so the file was altered. Ask for the original.`,
      );
  }
  for (const claim of claims) refuseMisplaced(report.version.text, claim);
  refuseDangling(report, claims);
  refuseContradictions(report);
  return report;
}

function refuseBrokenText({ version: { text, sha256 } }: Report): void {
  if (Buffer.byteLength(text) > MAX_TEXT_BYTES)
    throw new Refusal("tooLarge", { what: "The text of this report", limit: "2 MB" });
  if (textHash(text) !== sha256) {
    throw refused(
      "The text in this report is not the one its hash was made for, so the file was altered. Ask for the original.",
    );
  }
  if (text === "" || cleanText(text).text !== text)
    throw refused("The text in this report is not one that Claimdesk stores. Ask for the original file.");
}

function refuseMisplaced(text: string, claim: ReportClaim): void {
  for (const place of [claim, ...claim.mentions]) {
    if (!isAnchored(text, place))
      throw refused(
        `The words “${place.quote.slice(0, 80)}” do not stand where this report says. Ask for the original file.`,
      );
  }
  const { value } = claim;
  if (value && (value.start >= value.end || !text.slice(value.start, value.end).startsWith(value.text))) {
    throw refused(
      `The value “${value.text.slice(0, 80)}” does not stand where this report says. Ask for the original file.`,
    );
  }
}

/** Numbers and people that are named have to be there, and only once. */
function refuseDangling({ people, sources, version }: Report, claims: readonly ReportClaim[]): void {
  const numbers = new Set(claims.map((claim) => claim.number));
  const refs = new Set(people.map((person) => person.ref));
  const sourceNumbers = new Set(sources.map((source) => source.number));
  if (numbers.size !== claims.length || refs.size !== people.length || sourceNumbers.size !== sources.length)
    throw refused("This report names a claim, a person or a source twice.");
  const isKnown = (ref: string | null) => ref === null || refs.has(ref);
  const settlers = version.conflicts.map((item) => item.settledBy);
  if (![...claims.flatMap(peopleOf), ...settlers, version.createdBy, version.signedOffBy].every(isKnown))
    throw refused("This report names a person it does not list.");
  const named = [
    ...claims.map((claim) => claim.mergedInto),
    ...version.conflicts.flatMap((item) => item.claims),
  ];
  const hasClaims = named.every((number) => number === null || numbers.has(number));
  const hasSources = claims.every(({ evidence }) => evidence.every((item) => sourceNumbers.has(item.source)));
  if (!hasClaims || !hasSources)
    throw refused("This report names a claim or a source that it does not hold.");
}

function peopleOf({
  checker,
  signedOffBy,
  evidence,
  attempts,
  notes,
  waitings,
  mentions,
}: ReportClaim): (string | null)[] {
  return [
    ...[checker, signedOffBy, ...evidence.map((item) => item.addedBy), ...attempts.map((item) => item.by)],
    ...notes.flatMap((note) => [note.author, note.resolvedBy, ...note.replies.map((reply) => reply.author)]),
    ...waitings.map((waiting) => waiting.askedBy),
    ...mentions.map((mention) => mention.settledBy),
  ];
}

function refuseContradictions({ claims, aside, version }: Report): void {
  const all = [...claims, ...aside];
  const intoOf = new Map(all.map((claim) => [claim.number, claim.mergedInto]));
  for (const claim of all) {
    const problem = stateProblem(claim, claims.includes(claim) ? "claims" : "aside", intoOf);
    if (problem) throw refused(`Claim ${claim.number} of this report contradicts itself: ${problem}.`);
  }
  if ((version.signedOffBy === null) !== (version.signedOffAt === null))
    throw refused("This report says half of who signed the version off, and when.");
  for (const { settledBy, settledAt } of [...version.conflicts, ...all.flatMap((claim) => claim.mentions)]) {
    if ((settledBy === null) !== (settledAt === null))
      throw refused("This report says half of who settled a conflict or a difference, and when.");
  }
}

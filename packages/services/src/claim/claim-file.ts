import type { Db, Prisma } from "@claimdesk/db";
import type { Author, Claim, ClaimFile, ClaimValue, Source } from "@claimdesk/domain";
import { dayOf, Refusal } from "@claimdesk/domain";

const OLDEST_FIRST = [{ createdAt: "asc" as const }, { id: "asc" as const }];

/** What has to be loaded with a claim to make a {@link ClaimFile} of it. */
const WITH_RECORDS = {
  mentions: { where: { removedAt: null }, orderBy: [{ start: "asc" }, { id: "asc" }] },
  evidence: { where: { removedAt: null }, orderBy: OLDEST_FIRST, include: { source: true } },
  attempts: { where: { removedAt: null }, orderBy: OLDEST_FIRST },
  notes: { where: { removedAt: null }, orderBy: OLDEST_FIRST },
  waitings: { orderBy: OLDEST_FIRST },
} satisfies Prisma.ClaimInclude;

type ClaimRow = Awaited<ReturnType<Db["claim"]["findFirstOrThrow"]>>;
type SourceRow = Awaited<ReturnType<Db["source"]["findFirstOrThrow"]>>;
const findFirst = (db: Db, claimId: string, deskId: string) =>
  db.claim.findFirst({ where: { id: claimId, deskId, article: { deletedAt: null } }, include: WITH_RECORDS });
type FullRow = NonNullable<Awaited<ReturnType<typeof findFirst>>>;
type Records = Pick<FullRow, keyof typeof WITH_RECORDS>;

/**
 * One claim of the caller's desk with everything that hangs on it.
 * @throws {Refusal} notFound
 */
export async function loadClaimFile(
  ctx: { db: Db; actor: { deskId: string } },
  claimId: string,
): Promise<ClaimFile> {
  const row = await findFirst(ctx.db, claimId, ctx.actor.deskId);
  if (!row) throw new Refusal("notFound", { what: "claim" });
  const { mentions, evidence, attempts, notes, waitings, ...claim } = row;
  return toClaimFile(claim, { mentions, evidence, attempts, notes, waitings });
}

/** All claims of an article in text order, dropped ones included. */
export async function loadClaimFiles(db: Db, deskId: string, articleId: string): Promise<ClaimFile[]> {
  const ofArticle = { deskId, claim: { articleId } };
  const kept = { ...ofArticle, removedAt: null };
  const { mentions, evidence, attempts, notes, waitings } = WITH_RECORDS;
  // Not included in the claims: that would send the keys of all of them along with each further query.
  const [claims, ...records] = await Promise.all([
    db.claim.findMany({
      where: { deskId, articleId },
      orderBy: [{ start: "asc" }, { end: "asc" }, { number: "asc" }],
    }),
    db.mention.findMany({ ...mentions, where: kept }).then(byClaim),
    db.evidence.findMany({ ...evidence, where: kept }).then(byClaim),
    db.attempt.findMany({ ...attempts, where: kept }).then(byClaim),
    db.note.findMany({ ...notes, where: kept }).then(byClaim),
    db.waiting.findMany({ ...waitings, where: ofArticle }).then(byClaim),
  ]);
  const [mentionsOf, evidenceOf, attemptsOf, notesOf, waitingsOf] = records;
  return claims.map((claim) =>
    toClaimFile(claim, {
      mentions: mentionsOf.get(claim.id) ?? [],
      evidence: evidenceOf.get(claim.id) ?? [],
      attempts: attemptsOf.get(claim.id) ?? [],
      notes: notesOf.get(claim.id) ?? [],
      waitings: waitingsOf.get(claim.id) ?? [],
    }),
  );
}

function byClaim<Row extends { claimId: string }>(rows: Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, (row) => row.claimId);
}

function toClaimFile(row: ClaimRow, { mentions, evidence, attempts, notes, waitings }: Records): ClaimFile {
  return {
    ...toClaim(row),
    mentions: mentions.map(
      ({ id, start, end, quote, prefix, suffix, differs, origin, settledAt, settledById }) => ({
        ...{ id, start, end, quote, prefix, suffix, differs, origin, settledAt, settledById },
      }),
    ),
    evidence: evidence.map(
      ({ id, claimId, stance, tier, locator, passage, memberId, createdAt, revision, source }) => ({
        ...{ id, claimId, stance, tier, locator, passage, memberId, createdAt, revision },
        source: toSource(source),
      }),
    ),
    attempts: attempts.map(({ id, claimId, body, memberId, createdAt }) => ({
      id,
      claimId,
      body,
      memberId,
      createdAt,
    })),
    notes: notes.map(({ deskId: _, removedAt: __, ...note }) => note),
    waitings: waitings.map(({ deskId: _, dueOn, ...waiting }) => ({
      ...waiting,
      dueOn: dueOn === null ? null : dayOf(dueOn),
    })),
  };
}

/** Takes the row apart in one go: each copy of its fifty fields costs as much as all the rest here. */
function toClaim(row: ClaimRow): Claim {
  const {
    deskId: _,
    signOffHash: __,
    saidVerdict: ___,
    saidVerdictReason: ____,
    runId: _____,
    slot: ______,
    valueText,
    valueStart,
    valueEnd,
    valueNorm,
    valueQualifier,
    valueAlternatives,
    valueReading,
    valueSuggested,
    ...claim
  } = row;
  return { ...claim, authorship: claim.authorship as Record<string, Author>, value: toValue(row) };
}

/** The value of a claim's row; null when it has none. */
export function toValue(row: ClaimRow): ClaimValue | null {
  const { valueText, valueStart, valueEnd, valueNorm, valueQualifier } = row;
  if (
    valueText === null ||
    valueStart === null ||
    valueEnd === null ||
    valueNorm === null ||
    valueQualifier === null
  )
    return null;
  return {
    text: valueText,
    start: valueStart,
    end: valueEnd,
    norm: valueNorm,
    qualifier: valueQualifier,
    alternatives: row.valueAlternatives,
    reading: row.valueReading,
    suggested: row.valueSuggested,
  };
}

/** A source row as the domain knows it. */
export function toSource(row: SourceRow): Source {
  const {
    id,
    number,
    type,
    title,
    author,
    publisher,
    url,
    publishedOn,
    isConfidential,
    withdrawnAt,
    createdAt,
    revision,
  } = row;
  return {
    ...{ id, number, type, title, author, publisher, url, isConfidential, withdrawnAt, createdAt, revision },
    publishedOn: publishedOn === null ? null : dayOf(publishedOn),
  };
}

import type { Db, Prisma } from "@claimdesk/db";
import type { Author, Claim, ClaimFile, ClaimValue, Source } from "@claimdesk/domain";
import { dayOf, Refusal } from "@claimdesk/domain";

/** What has to be loaded with a claim to make a {@link ClaimFile} of it; all lists oldest first. */
const WITH_RECORDS = {
  mentions: { where: { removedAt: null }, orderBy: [{ start: "asc" }, { id: "asc" }] },
  evidence: {
    where: { removedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: { source: true },
  },
  attempts: { where: { removedAt: null }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
  notes: { where: { removedAt: null }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
  waitings: { orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
} satisfies Prisma.ClaimInclude;

type ClaimRow = Awaited<ReturnType<Db["claim"]["findFirstOrThrow"]>>;
type SourceRow = Awaited<ReturnType<Db["source"]["findFirstOrThrow"]>>;
const findFirst = (db: Db, claimId: string, deskId: string) =>
  db.claim.findFirst({ where: { id: claimId, deskId, article: { deletedAt: null } }, include: WITH_RECORDS });
type FullRow = NonNullable<Awaited<ReturnType<typeof findFirst>>>;

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
  return toClaimFile(row);
}

/** All claims of an article in text order, dropped ones included. */
export async function loadClaimFiles(db: Db, deskId: string, articleId: string): Promise<ClaimFile[]> {
  const rows = await db.claim.findMany({
    where: { deskId, articleId },
    include: WITH_RECORDS,
    orderBy: [{ start: "asc" }, { end: "asc" }, { number: "asc" }],
  });
  return rows.map(toClaimFile);
}

function toClaimFile({ mentions, evidence, attempts, notes, waitings, ...row }: FullRow): ClaimFile {
  return {
    ...toClaim(row),
    mentions: mentions.map(({ id, start, end, quote, prefix, suffix, differs }) => ({
      id,
      start,
      end,
      quote,
      prefix,
      suffix,
      differs,
    })),
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

function toClaim(row: ClaimRow): Claim {
  const {
    deskId: _,
    valueText,
    valueStart,
    valueEnd,
    valueNorm,
    valueQualifier,
    valueAlternatives,
    ...rest
  } = row;
  const { signOffHash: __, saidVerdict: ___, saidVerdictReason: ____, authorship, ...claim } = rest;
  return { ...claim, authorship: authorship as Record<string, Author>, value: toValue(row) };
}

function toValue(row: ClaimRow): ClaimValue | null {
  const { valueText, valueStart, valueEnd, valueNorm, valueQualifier, valueAlternatives } = row;
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
    alternatives: valueAlternatives,
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

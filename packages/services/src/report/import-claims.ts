import type { Report, ReportClaim } from "@claimdesk/domain";
import { dateOfDay } from "@claimdesk/domain";
import type { WriteScope } from "../context.ts";

/** Where a report's own references lead after its article, people and sources were stored. */
export type ImportedRows = {
  articleId: string;
  versionId: string;
  /** Member ids by the report's person references. */
  memberOf: ReadonlyMap<string, string>;
  /** Source ids by the report's source numbers. */
  sourceOf: ReadonlyMap<number, string>;
};

/** Stores every claim of a report with its places, evidence, attempts, notes and questions, under its own number. */
export async function storeClaims(scope: WriteScope, report: Report, rows: ImportedRows): Promise<void> {
  const claims = [...report.claims, ...report.aside];
  const { db, actor } = scope;
  const stored = await db.claim.createManyAndReturn({
    data: claims.map((claim) => claimColumns(claim, actor.deskId, rows)),
    select: { id: true, number: true },
  });
  const idOf = new Map(stored.map(({ id, number }) => [number, id]));
  for (const claim of claims) {
    if (claim.mergedInto === null) continue;
    await db.claim.update({
      where: { id: got(idOf, claim.number) },
      data: { mergedIntoId: got(idOf, claim.mergedInto) },
    });
  }
  await storeRecords(scope, claims, idOf, rows);
  await storeConflicts(scope, report, idOf, rows);
}

/** Conflicts as pairs of claims; early reports could name more than two claims in one. */
async function storeConflicts(
  { db, actor, now }: WriteScope,
  { version }: Report,
  idOf: ReadonlyMap<number, string>,
  { articleId, memberOf }: ImportedRows,
): Promise<void> {
  const pairs = version.conflicts.flatMap(({ claims, ...conflict }) => {
    const numbers = [...new Set(claims)].sort((a, b) => a - b);
    return numbers.flatMap((one, index) =>
      numbers.slice(index + 1).map((other) => ({ one, other, ...conflict })),
    );
  });
  const unique = new Map(pairs.map((pair) => [`${pair.one} ${pair.other}`, pair]));
  await db.conflict.createMany({
    data: [...unique.values()].map(({ one, other, settledBy, settledAt, why, origin, note }) => ({
      ...{ deskId: actor.deskId, articleId, claimId: got(idOf, one), otherId: got(idOf, other) },
      ...{ why, origin, note, createdAt: now, settledAt: time(settledAt) },
      settledById: settledBy === null ? null : got(memberOf, settledBy),
    })),
  });
}

function claimColumns(claim: ReportClaim, deskId: string, { articleId, versionId, memberOf }: ImportedRows) {
  const {
    mentions: _m,
    evidence: _e,
    attempts: _a,
    notes: _n,
    waitings: _w,
    paragraph: _p,
    status: _s,
    ...rest
  } = claim;
  const {
    value,
    checker,
    signedOffBy,
    mergedInto: _i,
    acceptedAt,
    withdrawnAt,
    decidedAt,
    signedOffAt,
    createdAt,
    ...columns
  } = rest;
  return {
    ...{ ...columns, deskId, articleId, versionId },
    ...{ valueText: value?.text, valueStart: value?.start, valueEnd: value?.end, valueNorm: value?.norm },
    ...{ valueQualifier: value?.qualifier, valueAlternatives: value?.alternatives ?? [] },
    ...{ valueReading: value?.reading, valueSuggested: value?.suggested, withdrawnAt: time(withdrawnAt) },
    ...{ checkerId: checker === null ? null : got(memberOf, checker), decidedAt: time(decidedAt) },
    ...{
      signedOffById: signedOffBy === null ? null : got(memberOf, signedOffBy),
      signedOffAt: time(signedOffAt),
    },
    ...{ acceptedAt: time(acceptedAt), createdAt: new Date(createdAt) },
  };
}

async function storeRecords(
  scope: WriteScope,
  claims: readonly ReportClaim[],
  idOf: ReadonlyMap<number, string>,
  { versionId, memberOf, sourceOf }: ImportedRows,
): Promise<void> {
  const { db, actor } = scope;
  const onClaim = (claim: ReportClaim) => ({ deskId: actor.deskId, claimId: got(idOf, claim.number) });
  await db.mention.createMany({
    data: claims.flatMap((claim) =>
      claim.mentions.map(({ settledBy, settledAt, ...mention }) => ({
        ...{ ...onClaim(claim), versionId, ...mention, settledAt: time(settledAt) },
        settledById: settledBy === null ? null : got(memberOf, settledBy),
      })),
    ),
  });
  await db.evidence.createMany({
    data: claims.flatMap((claim) =>
      claim.evidence.map(({ source, addedBy, addedAt, ...evidence }) => ({
        ...{ ...onClaim(claim), ...evidence, sourceId: got(sourceOf, source) },
        ...{ memberId: got(memberOf, addedBy), createdAt: new Date(addedAt) },
      })),
    ),
  });
  await db.attempt.createMany({
    data: claims.flatMap((claim) =>
      claim.attempts.map(({ body, by, at }) => ({
        ...onClaim(claim),
        body,
        memberId: got(memberOf, by),
        createdAt: new Date(at),
      })),
    ),
  });
  await db.waiting.createMany({
    data: claims.flatMap((claim) =>
      claim.waitings.map(({ dueOn, askedBy, askedAt, answeredAt, ...waiting }) => ({
        ...{ ...onClaim(claim), ...waiting, dueOn: dueOn === null ? null : dateOfDay(dueOn) },
        ...{ memberId: got(memberOf, askedBy), createdAt: new Date(askedAt), answeredAt: time(answeredAt) },
      })),
    ),
  });
  for (const claim of claims) await storeNotes(scope, claim, onClaim(claim), memberOf);
}

async function storeNotes(
  { db }: WriteScope,
  claim: ReportClaim,
  onClaim: { deskId: string; claimId: string },
  memberOf: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { replies, author, at, editedAt, resolvedAt, resolvedBy, ...note } of claim.notes) {
    const first = await db.note.create({
      data: {
        ...{
          ...onClaim,
          ...note,
          memberId: got(memberOf, author),
          createdAt: new Date(at),
          editedAt: time(editedAt),
        },
        ...{
          resolvedAt: time(resolvedAt),
          resolvedById: resolvedBy === null ? null : got(memberOf, resolvedBy),
        },
      },
      select: { id: true },
    });
    await db.note.createMany({
      data: replies.map((reply) => ({
        ...{ ...onClaim, threadId: first.id, body: reply.body, isInternal: reply.isInternal },
        ...{
          memberId: got(memberOf, reply.author),
          createdAt: new Date(reply.at),
          editedAt: time(reply.editedAt),
        },
      })),
    });
  }
}

function got<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the report names ${String(key)}, which was not stored`);
  return value;
}

function time(iso: string | null): Date | null {
  return iso === null ? null : new Date(iso);
}

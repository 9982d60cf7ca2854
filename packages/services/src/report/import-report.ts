import type { Report } from "@claimdesk/domain";
import { dateOfDay } from "@claimdesk/domain";
import { countWords } from "@claimdesk/text";
import { refuseSameText } from "../article/same-text.ts";
import { command } from "../command.ts";
import type { WriteScope } from "../context.ts";
import { storeClaims } from "./import-claims.ts";
import { readReport } from "./read-report.ts";

/**
 * Brings a report in the format claimdesk.report/1 in as an article, with all that it holds: text, claims, verdicts,
 * sources, notes and times. People come as names without an account. Numbers of sources are kept where they are free.
 * @throws {Refusal} invalid with the first thing that is wrong, tooLarge, sameText
 */
export const importReport = command(
  "importReport",
  async (scope, input: { report: unknown }): Promise<{ articleId: string }> => {
    const report = readReport(input.report);
    await refuseSameText(scope, report.version.sha256);
    const memberOf = await storePeople(scope, report);
    const { articleId, versionId } = await storeArticle(scope, report, memberOf);
    await scope.touchArticle(articleId);
    const sourceOf = await storeSources(scope, report);
    await storeClaims(scope, report, { articleId, versionId, memberOf, sourceOf });
    const claims = report.claims.length + report.aside.length;
    scope.record({ type: "report.imported", articleId, data: { title: report.article.title, claims } });
    return { articleId };
  },
);

/** Members for the people of a report: names known without an account are used again, others are added. */
async function storePeople({ db, actor, now }: WriteScope, report: Report): Promise<Map<string, string>> {
  const known = await db.member.findMany({ where: { deskId: actor.deskId, userId: null } });
  const memberOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const { ref, name, role } of report.people) {
    const same = known.find(
      (member) => member.name === name && member.role === role && !taken.has(member.id),
    );
    const member =
      same ?? (await db.member.create({ data: { deskId: actor.deskId, name, role, createdAt: now } }));
    taken.add(member.id);
    memberOf.set(ref, member.id);
  }
  return memberOf;
}

async function storeArticle(scope: WriteScope, report: Report, memberOf: Map<string, string>) {
  const { db, actor, now } = scope;
  const { title, byline, url, language, isSample, notChecked } = report.article;
  const highest = Math.max(0, ...[...report.claims, ...report.aside].map((claim) => claim.number));
  const article = await db.article.create({
    data: {
      ...{
        title,
        byline,
        url,
        language,
        isSample,
        notChecked,
        deskId: actor.deskId,
        createdById: actor.memberId,
      },
      ...{
        publishedOn: dateOfDay(report.article.publishedOn),
        createdAt: new Date(report.article.createdAt),
        touchedAt: now,
      },
      nextClaimNumber: highest + 1,
    },
  });
  const {
    number,
    text,
    sha256,
    origin,
    fileName,
    removed,
    engineVersion,
    conflicts: _,
    overrideReason,
    ...rest
  } = report.version;
  const version = await db.version.create({
    data: {
      ...{ number, text, sha256, origin, fileName, removed, engineVersion, overrideReason },
      ...{ deskId: actor.deskId, articleId: article.id, wordCount: countWords(text) },
      ...{ createdById: memberOf.get(rest.createdBy) ?? actor.memberId, createdAt: new Date(rest.createdAt) },
      signedOffById: rest.signedOffBy === null ? null : (memberOf.get(rest.signedOffBy) ?? null),
      signedOffAt: rest.signedOffAt === null ? null : new Date(rest.signedOffAt),
    },
  });
  return { articleId: article.id, versionId: version.id };
}

/** Sources of a report, each under its own number where the desk has not given it away, else under the next free one. */
async function storeSources({ db, actor }: WriteScope, report: Report): Promise<Map<number, string>> {
  const desk = await db.desk.update({ where: { id: actor.deskId }, data: { revision: { increment: 0 } } });
  let next = Math.max(
    desk.nextSourceNumber,
    1 + Math.max(0, ...report.sources.map((source) => source.number)),
  );
  const sourceOf = new Map<number, string>();
  for (const { number, publishedOn, withdrawnAt, createdAt, ...details } of report.sources) {
    const row = await db.source.create({
      data: {
        ...{ ...details, deskId: actor.deskId, number: number >= desk.nextSourceNumber ? number : next++ },
        ...{
          publishedOn: publishedOn === null ? null : dateOfDay(publishedOn),
          createdAt: new Date(createdAt),
        },
        withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt),
      },
      select: { id: true },
    });
    sourceOf.set(number, row.id);
  }
  await db.desk.update({ where: { id: actor.deskId }, data: { nextSourceNumber: next } });
  return sourceOf;
}

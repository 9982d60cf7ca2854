import { createHash } from "node:crypto";
import { openTestDb } from "@claimdesk/db/testing";
import { findBrokenLink, type Report, sha256Hex } from "@claimdesk/domain";
import { afterAll, beforeAll, describe, test as each, expect, it } from "vitest";
import { undoChange } from "../activity/undo-change.ts";
import { viewWorkbench } from "../article/read-articles.ts";
import { addClaim } from "../claim/edit-claim.ts";
import { addEvidence } from "../evidence.ts";
import { chainOf } from "../testing/chain-of.ts";
import { refusalOf } from "../testing/refusal-of.ts";
import { makeRichArticle } from "../testing/rich-article.ts";
import { makeArticle, makeDesk, placeOf, TEST_TIME } from "../testing/test-desk.ts";
import { importReport } from "./import-report.ts";
import { viewReport } from "./view-report.ts";

let test: Awaited<ReturnType<typeof openTestDb>>;
let rich: Report;
beforeAll(async () => {
  test = await openTestDb();
  const desk = await makeDesk(test.db, { guardLevel: "light" });
  const { article } = await makeRichArticle(desk);
  rich = await viewReport(desk.as.owner, { articleId: article.id });
});
afterAll(() => test.close());

const copy = (): Report => JSON.parse(JSON.stringify(rich));
const later = new Date(TEST_TIME.getTime() + 86_400_000);
const bare = ({ composedAt: _, desk: __, ...report }: Report) => report;

async function importTo(desk: Awaited<ReturnType<typeof makeDesk>>, report: unknown): Promise<Report> {
  const ctx = { ...desk.as.editor, now: later };
  const { articleId } = await importReport(ctx, { report });
  return viewReport(ctx, { articleId });
}

describe("a round trip", () => {
  it("has something of everything to lose", () => {
    const all = [...rich.claims, ...rich.aside];
    const states = new Set(all.map((claim) => claim.workState));
    expect(states).toEqual(
      new Set(["suggested", "toCheck", "checking", "waiting", "checked", "signedOff", "removed"]),
    );
    expect(new Set(all.map((claim) => claim.verdict)).size).toBeGreaterThanOrEqual(4);
    for (const list of ["mentions", "evidence", "attempts", "notes", "waitings"] as const)
      expect(
        all.some((claim) => claim[list].length > 0),
        list,
      ).toBe(true);
    expect(all.some((claim) => claim.mergedInto !== null)).toBe(true);
    expect(all.some((claim) => claim.notes.some((note) => note.replies.length > 0))).toBe(true);
    expect(all.some(({ value }) => value?.reading && value.norm !== value.suggested)).toBe(true);
    expect(all.some(({ mentions }) => mentions.some(({ settledBy }) => settledBy !== null))).toBe(true);
    expect(all.some(({ mentions }) => mentions.some(({ origin }) => origin === "person"))).toBe(true);
    expect(new Set(rich.version.conflicts.map(({ settledBy }) => settledBy === null)).size).toBe(2);
    expect(rich.sources.length).toBeGreaterThan(2);
    expect(rich.people.length).toBeGreaterThan(2);
  });

  it("through JSON into an empty desk gives the same report, twice over", async () => {
    const once = await importTo(await makeDesk(test.db), copy());
    expect(bare(once)).toEqual(bare(rich));
    const twice = await importTo(await makeDesk(test.db), JSON.parse(JSON.stringify(once)));
    expect(bare(twice)).toEqual(bare(rich));
  });

  it("into a desk with sources of its own keeps everything but their numbers", async () => {
    const desk = await makeDesk(test.db);
    const { claims } = await makeArticle(desk);
    const source = {
      ...{
        type: "page" as const,
        author: "",
        publisher: "",
        url: null,
        publishedOn: null,
        isConfidential: false,
      },
    } as const;
    for (const title of ["One", "Two"]) {
      await addEvidence(desk.as.checker, {
        ...{ claimId: claims[0]?.id ?? "", source: { details: { ...source, title } } },
        ...{ stance: "supports", tier: "primary", locator: "", passage: "" },
      });
    }
    await test.db.article.updateMany({ where: { deskId: desk.deskId }, data: { deletedAt: later } });
    const imported = await importTo(desk, copy());
    const titles = (report: Report) =>
      report.claims.map((claim) =>
        claim.evidence.map((item) => report.sources.find(({ number }) => number === item.source)?.title),
      );
    expect(titles(imported)).toEqual(titles(rich));
    expect(new Set(imported.sources.map(({ number }) => number)).size).toBe(rich.sources.length);
  });

  it("leaves a desk that goes on: new claims and sources get free numbers, and the log is whole", async () => {
    const desk = await makeDesk(test.db);
    const ctx = { ...desk.as.editor, now: later };
    const { articleId } = await importReport(ctx, { report: copy() });
    const { version } = await viewWorkbench(ctx, { articleId });
    const claim = await addClaim(ctx, {
      ...{ versionId: version.id, place: placeOf(version.text, "council"), label: "New", statement: "" },
      ...{ kind: "event", claimant: null },
    });
    expect([...rich.claims, ...rich.aside].map(({ number }) => number)).not.toContain(claim.number);
    await undoChange(ctx, { articleId });
    expect((await refusalOf(undoChange(ctx, { articleId }))).message).toContain("nothing of yours left");
    expect(findBrokenLink(await chainOf(test.db, desk.deskId))).toBeNull();
  });

  it("reads a report that was written before readings, conflicts and differences could be settled", async () => {
    const early = copy();
    const drop = (item: object, ...keys: string[]) => {
      for (const key of keys) delete (item as Record<string, unknown>)[key];
    };
    for (const claim of [...early.claims, ...early.aside]) {
      drop(claim, "withdrawnAt");
      if (claim.value) drop(claim.value, "reading", "suggested");
      for (const mention of claim.mentions) drop(mention, "origin", "settledBy", "settledAt");
    }
    const numbers = early.claims.slice(0, 3).map(({ number }) => number);
    early.version.conflicts = [{ claims: numbers, why: "three that differ" }] as never;
    const imported = await importTo(await makeDesk(test.db), early);
    expect(imported.claims.length).toBe(rich.claims.length);
    expect(imported.version.conflicts.map(({ claims }) => claims.length)).toEqual([2, 2, 2]);
    expect(imported.version.conflicts.every(({ settledBy }) => settledBy === null)).toBe(true);
  });

  it("is possible only with a role for it, and once", async () => {
    const desk = await makeDesk(test.db);
    expect((await refusalOf(importReport(desk.as.checker, { report: copy() }))).reason).toBe("notAllowed");
    await importTo(desk, copy());
    expect((await refusalOf(importReport(desk.as.owner, { report: copy() }))).reason).toBe("sameText");
  });

  it("carries thousands of claims", async () => {
    const report = copy();
    const [model] = report.aside;
    if (!model) throw new Error("nothing aside");
    const plain = {
      ...model,
      mentions: [],
      evidence: [],
      attempts: [],
      notes: [],
      waitings: [],
      mergedInto: null,
    };
    report.aside = Array.from({ length: 3_000 }, (_, index) => ({ ...plain, number: 1_000 + index }));
    report.version.conflicts = [];
    report.claims = report.claims.map((claim) => ({ ...claim, mergedInto: null }));
    expect((await importTo(await makeDesk(test.db), report)).aside).toHaveLength(3_000);
  });
});

const OPEN_CONFLICT = {
  claims: [1, 2],
  why: "x",
  origin: "rule" as const,
  settledBy: null,
  settledAt: null,
  note: "",
};
type Change = (report: Report) => unknown;
const first = (report: Report) => {
  const claim = report.claims[0];
  if (!claim) throw new Error("no claim");
  return claim;
};
const claimWith = (report: Report, list: "evidence" | "notes" | "waitings" | "mentions") => {
  const claim = [...report.claims, ...report.aside].find((item) => item[list].length > 0);
  if (!claim) throw new Error(`no claim with ${list}`);
  return claim;
};
const inState = (report: Report, state: string) => {
  const claim = [...report.claims, ...report.aside].find((item) => item.workState === state);
  if (!claim) throw new Error(`no claim is ${state}`);
  return claim;
};
const withText = (report: Report, text: string) => {
  report.version.text = text;
  report.version.sha256 = sha256Hex(text);
};

const ALTERED: Record<string, [Change, RegExp]> = {
  "a word of the text": [
    (r) => (r.version.text = r.version.text.replace("libraries", "librarians")),
    /altered/,
  ],
  "the hash": [(r) => (r.version.sha256 = "0".repeat(64)), /altered/],
  "the text and its hash": [(r) => withText(r, `${r.version.text.slice(0, 60)} more words`), /do not stand/],
  "a text that intake would have cleaned": [
    (r) => withText(r, `${r.version.text}\r\n`),
    /not one that Claimdesk stores/,
  ],
  "an empty text": [(r) => withText(r, ""), /not one that Claimdesk stores/],
  "a quote": [(r) => (first(r).quote = "Other words"), /do not stand/],
  "a place": [(r) => first(r).start++, /do not stand/],
  "a place beyond the text": [(r) => (first(r).end = 10_000_000), /do not stand/],
  "the words before a quote": [
    (r) => ((claimWith(r, "mentions").mentions[0] as { prefix: string }).prefix = "xyz"),
    /do not stand/,
  ],
  "a value": [
    (r) => {
      const claim = [...r.claims, ...r.aside].find(({ value }) => value !== null);
      if (claim?.value) claim.value.text = "$9 million";
    },
    /value “\$9 million”/,
  ],
  "a checker nobody knows": [(r) => (inState(r, "checked").checker = "P99"), /person it does not list/],
  "a note by nobody": [
    (r) => ((claimWith(r, "notes").notes[0] as { author: string }).author = "P98"),
    /person it does not list/,
  ],
  "a missing source": [(r) => r.sources.pop(), /does not hold/],
  "a missing claim to be merged into": [(r) => (inState(r, "removed").mergedInto = 777), /does not hold/],
  "a conflict of missing claims": [
    (r) => (r.version.conflicts = [{ ...OPEN_CONFLICT, claims: [888] }]),
    /does not hold/,
  ],
  "a settler nobody knows": [
    (r) =>
      (r.version.conflicts = [{ ...OPEN_CONFLICT, claims: [], settledBy: "P97", settledAt: r.composedAt }]),
    /person it does not list/,
  ],
  "a settled difference without a name": [
    (r) => {
      const mention = claimWith(r, "mentions").mentions[0];
      if (mention) Object.assign(mention, { settledBy: null, settledAt: r.composedAt });
    },
    /half of who settled/,
  ],
  "a suggestion taken back that is still there": [
    (r) => (inState(r, "suggested").withdrawnAt = r.composedAt),
    /taken back/,
  ],
  "a number given twice": [(r) => (first(r).number = r.aside[0]?.number ?? 0), /twice/],
  "a person listed twice": [(r) => r.people.push(r.people[0] as Report["people"][number]), /twice/],
  "a verdict taken off": [(r) => (inState(r, "checked").verdict = null), /contradicts itself: its status/],
  "a status": [(r) => (inState(r, "toCheck").status = "verified"), /contradicts itself: its status/],
  "a suggestion among the claims": [
    (r) => r.claims.push(...r.aside.splice(r.aside.indexOf(inState(r, "suggested")), 1)),
    /wrong list/,
  ],
  "a signature without a name": [(r) => (inState(r, "signedOff").signedOffBy = null), /signature/],
  "a signature on an open claim": [(r) => (inState(r, "toCheck").signedOffBy = "P1"), /signature/],
  "a reason for another verdict": [(r) => (inState(r, "checked").verdictReason = "rhetoric"), /reason/],
  "a claim merged into itself": [
    (r) => {
      const claim = inState(r, "removed");
      claim.mergedInto = claim.number;
    },
    /circle/,
  ],
  "an open question taken off": [(r) => (inState(r, "waiting").waitings = []), /questions/],
  "a zero character": [(r) => (first(r).label = "a\0b"), /damaged characters/],
  "half a character": [(r) => (r.article.title = "\ud83d"), /damaged characters/],
  "a number beyond all bounds": [(r) => (inState(r, "suggested").number = 3_000_000_000), /damaged numbers/],
  "a claim that takes the last number": [
    (r) => (inState(r, "suggested").number = 2 ** 31 - 1),
    /the number 21/,
  ],
  "a source that takes the last number": [
    (r) => ((r.sources[0] as { number: number }).number = 2 ** 31 - 2),
    /the number 21/,
  ],
  "a day that does not exist": [(r) => (r.article.publishedOn = "2026-02-30"), /publishedOn/],
  "a year that does not exist": [(r) => (r.article.createdAt = "0000-01-01T00:00:00.000Z"), /createdAt/],
  "an address that could run": [(r) => (r.article.url = "javascript:alert(1)"), /url/],
  "a role nobody has": [(r) => ((r.people[0] as { role: string }).role = "admin"), /role/],
  "a format of later days": [(r) => ((r as { format: string }).format = "claimdesk.report/2"), /format/],
  "a missing list": [(r) => delete (r as Partial<Report>).aside, /aside/],
};

describe("an altered report is refused in words, and nothing is stored:", () => {
  each.each(Object.entries(ALTERED))("%s", async (_name, [change, words]) => {
    const desk = await makeDesk(test.db);
    const report = copy();
    change(report);
    const refusal = await refusalOf(importReport(desk.as.editor, { report }));
    expect(refusal.message).toMatch(words);
    const where = { where: { deskId: desk.deskId } };
    const { article, version, claim, source, activity, member } = test.db;
    expect(await Promise.all([article.count(where), version.count(where), claim.count(where)])).toEqual([
      0, 0, 0,
    ]);
    expect(await Promise.all([source.count(where), activity.count(where), member.count(where)])).toEqual([
      0, 0, 5,
    ]);
  });

  each.each([null, undefined, 7, "text", [], {}, [[[]]], { format: "claimdesk.report/1" }])(
    "%j",
    async (report) => {
      const desk = await makeDesk(test.db);
      expect((await refusalOf(importReport(desk.as.editor, { report }))).message).toContain(
        "not a Claimdesk report",
      );
    },
  );

  it("a text over 2 MB, and more claims than an article has", async () => {
    const desk = await makeDesk(test.db);
    const long = copy();
    withText(long, "é".repeat(1_100_000));
    expect((await refusalOf(importReport(desk.as.editor, { report: long }))).reason).toBe("tooLarge");
    const many = copy();
    many.aside = Array.from({ length: 20_001 }, () => many.aside[0] as Report["aside"][number]);
    expect((await refusalOf(importReport(desk.as.editor, { report: many }))).reason).toBe("tooLarge");
  });
});

it("keys that would reach into every object reach nothing", async () => {
  const text = JSON.stringify(rich)
    .replace("{", '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')
    .replace('"authorship":{', '"authorship":{"__proto__":"person",');
  const imported = await importTo(await makeDesk(test.db), JSON.parse(text));
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  expect(bare(imported).version).toEqual(bare(rich).version);
  expect(createHash("sha256").update(imported.version.text).digest("hex")).toBe(rich.version.sha256);
});

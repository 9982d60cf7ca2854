import { openTestDb } from "@claimdesk/db/testing";
import { Role } from "@claimdesk/domain";
import { addEvidence, addNote, type Context, viewWorkbench } from "@claimdesk/services";
import { makeArticle, makeDesk, type TestDesk } from "@claimdesk/services/testing";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appRouter, createCaller } from "./root.ts";

/** Rows of one desk that the calls below name. */
type World = {
  desk: TestDesk;
  ids: {
    articleId: string;
    versionId: string;
    claimId: string;
    otherClaimId: string;
    evidenceId: string;
    noteId: string;
    sourceId: string;
    conflictId: string;
    mentionId: string;
  };
};

type Row = {
  /** The least role that gets through; all below are refused. */
  least: Role;
  /** A well-formed input that names rows of the given desk. */
  input(world: World): unknown;
  /** Calls that name no row: on another desk they answer from that desk, and must not show this one's data. */
  ownDeskOnly?: true;
};

const seenClaim = ({ ids }: World) => ({ claimId: ids.claimId, revision: 0 });
const seenArticle = ({ ids }: World) => ({ articleId: ids.articleId, revision: 0 });
const nothing = () => undefined;

/** Every procedure there is; a new one fails the first test below until it has a row. */
const PROCEDURES: Record<string, Row> = {
  "activity.list": { least: "viewer", input: () => ({}), ownDeskOnly: true },
  "activity.undo": { least: "author", input: ({ ids }) => ({ articleId: ids.articleId }) },
  "article.archive": { least: "checker", input: seenArticle },
  "article.create": {
    least: "author",
    input: () => ({
      title: "New",
      publishedOn: "2026-03-02",
      text: "Something new happened on Monday.",
      origin: "paste",
    }),
    ownDeskOnly: true,
  },
  "article.edit": { least: "author", input: (world) => ({ ...seenArticle(world), title: "Other" }) },
  "article.list": { least: "viewer", input: () => ({}), ownDeskOnly: true },
  "article.suggestAgain": { least: "checker", input: ({ ids }) => ({ articleId: ids.articleId }) },
  "article.suggestions": { least: "viewer", input: ({ ids }) => ({ articleId: ids.articleId }) },
  "article.unarchive": { least: "checker", input: seenArticle },
  "article.workbench": { least: "viewer", input: ({ ids }) => ({ articleId: ids.articleId }) },
  "claim.accept": { least: "checker", input: seenClaim },
  "claim.acceptAll": { least: "checker", input: ({ ids }) => ({ articleId: ids.articleId }) },
  "claim.add": {
    least: "checker",
    input: ({ ids }) => ({ versionId: ids.versionId, place: { start: 0, end: 7 }, label: "Council" }),
  },
  "claim.addAttempt": {
    least: "checker",
    input: ({ ids }) => ({ claimId: ids.claimId, body: "Called twice" }),
  },
  "claim.chooseReading": { least: "checker", input: (world) => ({ ...seenClaim(world), norm: "P1D" }) },
  "claim.drop": { least: "checker", input: seenClaim },
  "claim.edit": { least: "checker", input: (world) => ({ ...seenClaim(world), label: "Other" }) },
  "claim.endWaiting": { least: "checker", input: seenClaim },
  "claim.merge": {
    least: "checker",
    input: (world) => ({ ...seenClaim(world), intoId: world.ids.otherClaimId }),
  },
  "claim.release": { least: "checker", input: seenClaim },
  "claim.reopen": { least: "checker", input: (world) => ({ ...seenClaim(world), reason: "Why not" }) },
  "claim.restore": { least: "checker", input: seenClaim },
  "claim.setOutcome": { least: "checker", input: (world) => ({ ...seenClaim(world), outcome: "fixed" }) },
  "claim.setVerdict": { least: "checker", input: (world) => ({ ...seenClaim(world), verdict: "verified" }) },
  "claim.setWaiting": {
    least: "checker",
    input: (world) => ({ ...seenClaim(world), waitingOn: "author", question: "When?" }),
  },
  "claim.settleMention": {
    least: "checker",
    input: ({ ids }) => ({ mentionId: ids.mentionId, isSettled: true }),
  },
  "claim.signOff": { least: "editor", input: seenClaim },
  "claim.startChecking": { least: "checker", input: seenClaim },
  "conflict.reopen": { least: "checker", input: ({ ids }) => ({ conflictId: ids.conflictId, revision: 0 }) },
  "conflict.settle": {
    least: "checker",
    input: ({ ids }) => ({ conflictId: ids.conflictId, revision: 0, note: "Two years" }),
  },
  "desk.edit": { least: "owner", input: () => ({ name: "Renamed", revision: 0 }), ownDeskOnly: true },
  "desk.renameSelf": { least: "viewer", input: () => ({ name: "Renamed" }), ownDeskOnly: true },
  "desk.view": { least: "viewer", input: nothing, ownDeskOnly: true },
  "evidence.add": {
    least: "checker",
    input: ({ ids }) => ({ claimId: ids.claimId, source: { id: ids.sourceId } }),
  },
  "evidence.edit": {
    least: "checker",
    input: ({ ids }) => ({ evidenceId: ids.evidenceId, revision: 0, locator: "p. 9" }),
  },
  "evidence.remove": { least: "checker", input: ({ ids }) => ({ evidenceId: ids.evidenceId, revision: 0 }) },
  "intake.previewFile": { least: "author", input: textFile, ownDeskOnly: true },
  "intake.previewText": { least: "author", input: () => ({ text: "Some words." }), ownDeskOnly: true },
  "note.add": { least: "author", input: ({ ids }) => ({ claimId: ids.claimId, body: "Hm" }) },
  "note.edit": { least: "author", input: ({ ids }) => ({ noteId: ids.noteId, revision: 0, body: "Hm" }) },
  "note.remove": { least: "author", input: ({ ids }) => ({ noteId: ids.noteId, revision: 0 }) },
  "note.resolve": { least: "author", input: ({ ids }) => ({ noteId: ids.noteId, isResolved: true }) },
  "report.import": { least: "editor", input: () => ({ report: {} }), ownDeskOnly: true },
  "report.view": { least: "viewer", input: ({ ids }) => ({ articleId: ids.articleId }) },
  "source.edit": {
    least: "checker",
    input: ({ ids }) => ({ sourceId: ids.sourceId, revision: 0, title: "Other" }),
  },
  "source.list": { least: "viewer", input: () => ({}), ownDeskOnly: true },
};

function textFile(): FormData {
  const form = new FormData();
  form.set("file", new File(["Some words."], "words.txt", { type: "text/plain" }));
  return form;
}

let test: Awaited<ReturnType<typeof openTestDb>>;
let home: World;
let elsewhere: TestDesk;
const SECRET = "zanzibar-secret-title";

beforeAll(async () => {
  test = await openTestDb();
  home = await makeWorld();
  elsewhere = await makeDesk(test.db);
});
afterAll(() => test.close());

async function makeWorld(): Promise<World> {
  const desk = await makeDesk(test.db, { guardLevel: "light" });
  const bench = await makeArticle(desk);
  await test.db.article.update({ where: { id: bench.article.id }, data: { title: SECRET } });
  const [claim, other] = bench.claims;
  if (!claim || !other) throw new Error("the engine suggested too little");
  await addNote(desk.as.author, { claimId: claim.id, threadId: null, body: SECRET, isInternal: true });
  const details = {
    type: "document" as const,
    title: SECRET,
    author: "",
    publisher: "",
    url: null,
    publishedOn: null,
    isConfidential: true,
  };
  await addEvidence(desk.as.checker, {
    ...{
      claimId: claim.id,
      source: { details },
      stance: "supports",
      tier: "primary",
      locator: "p. 1",
      passage: "",
    },
  });
  const ofDesk = { deskId: desk.deskId };
  const place = { start: 0, end: 7, quote: "Council", prefix: "", suffix: "" };
  const mention = await test.db.mention.create({
    data: { ...ofDesk, ...place, versionId: bench.version.id, claimId: claim.id, differs: SECRET },
  });
  const conflict = await test.db.conflict.create({
    data: { ...ofDesk, articleId: bench.article.id, claimId: claim.id, otherId: other.id, why: SECRET },
  });
  const { claims } = await viewWorkbench(desk.as.viewer, { articleId: bench.article.id });
  const file = claims.find(({ id }) => id === claim.id);
  const [evidence] = file?.evidence ?? [];
  const [note] = file?.notes ?? [];
  if (!evidence || !note) throw new Error("evidence and note are missing");
  const ids = {
    articleId: bench.article.id,
    versionId: bench.version.id,
    claimId: claim.id,
    otherClaimId: other.id,
    ...{ conflictId: conflict.id, mentionId: mention.id },
  };
  return { desk, ids: { ...ids, evidenceId: evidence.id, noteId: note.id, sourceId: evidence.source.id } };
}

async function call(
  path: string,
  member: Context | null,
  input: unknown,
): Promise<{ code: string; answer: unknown }> {
  const caller = createCaller({
    member,
    logError: ({ error }) => expect.fail(`an internal error: ${error}`),
  });
  const [noun, verb] = path.split(".") as [string, string];
  const procedures = caller[noun as keyof typeof caller] as unknown as Record<
    string,
    (input: unknown) => Promise<unknown>
  >;
  try {
    return { code: "OK", answer: await procedures[verb]?.(input) };
  } catch (error) {
    if (error instanceof TRPCError)
      return { code: error.code, answer: { message: error.message, cause: error.cause } };
    throw error;
  }
}

it("knows every procedure", () => {
  expect(Object.keys(PROCEDURES).sort()).toEqual(Object.keys(appRouter._def.procedures).sort());
});

describe.each(Object.entries(PROCEDURES))("%s", (path, row) => {
  it("refuses a visitor", async () => {
    const { code } = await call(path, null, row.input(home));
    expect(code).toBe("UNAUTHORIZED");
  });

  it("shows nothing of this desk to another desk's owner", async () => {
    const { code, answer } = await call(path, elsewhere.as.owner, row.input(home));
    expect(JSON.stringify(answer ?? null)).not.toContain(SECRET);
    if (row.ownDeskOnly) return;
    expect(code).toMatch(
      path === "activity.undo" || path === "claim.acceptAll" ? /^CONFLICT$/ : /^NOT_FOUND$/,
    );
  });

  it.each(Role.options)("answers a %s by the table", async (role) => {
    const { code } = await call(path, home.desk.as[role], row.input(home));
    const isAllowed = Role.options.indexOf(role) >= Role.options.indexOf(row.least);
    if (isAllowed && !path.startsWith("note.")) expect(code).not.toBe("FORBIDDEN");
    if (!isAllowed) expect(code).toBe("FORBIDDEN");
  });
});

it("links no row of another desk, even when asked by somebody who may write there", async () => {
  const bench = await makeArticle(elsewhere);
  const [claim] = bench.claims;
  const borrowed = { claimId: claim?.id, source: { id: home.ids.sourceId } };
  expect((await call("evidence.add", elsewhere.as.owner, borrowed)).code).toBe("NOT_FOUND");
  const merged = { claimId: claim?.id, revision: claim?.revision, intoId: home.ids.claimId };
  expect((await call("claim.merge", elsewhere.as.owner, merged)).code).toBe("NOT_FOUND");
  const reply = { claimId: claim?.id, threadId: home.ids.noteId, body: "Hello" };
  expect((await call("note.add", elsewhere.as.owner, reply)).code).toBe("NOT_FOUND");
});

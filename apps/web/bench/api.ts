/** Measures two calls over HTTP against the same statements sent by the bare driver, in one run. */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ApiInputs, type ApiOutputs, createCaller } from "@claimdesk/api";
import { openDb } from "@claimdesk/db";
import { findActor, findLocalOwner } from "@claimdesk/services";
import { Client } from "pg";
import { startClaimdesk } from "../e2e/claimdesk-process.ts";
import { addLongArticle, type BenchDesk, signIn } from "./bench-desk.ts";
import { recordStatements, replay } from "./recorded-statements.ts";

/** Together fewer than the article's claims: each is decided once, and the last one is left for the replay. */
const RUNS = 250;
const WARM_UP = 30;

const dataFolder = mkdtempSync(join(tmpdir(), "claimdesk-bench-"));
chmodSync(dataFolder, 0o755);
const claimdesk = await startClaimdesk({ dataFolder });
try {
  const desk = await signIn(claimdesk.origin, claimdesk.signInLink);
  const articleId = await addLongArticle(desk);
  const verdicts = await measureVerdicts(desk, articleId);
  const workbenches = await measure(() => desk.read("article.workbench", { articleId }));
  const bare = await measureBare(databaseUrl(), articleId);
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${claimdesk.child.pid}/status`, "utf8"))?.[1];
  console.log(
    JSON.stringify([
      row("claim.setVerdict over HTTP", verdicts, bare.verdict),
      row("article.workbench with 300 claims over HTTP", workbenches, bare.workbench),
      { what: "Peak memory of the server after this", figure: `${Math.round(Number(peak) / 1024)} MB` },
    ]),
  );
} finally {
  await claimdesk.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}

interface Timing {
  perSecond: number;
  p95Ms: number;
}

function row(what: string, api: Timing, bare: Timing) {
  const words = ({ perSecond, p95Ms }: Timing) => `${perSecond.toFixed(0)}/s, p95 ${p95Ms.toFixed(1)} ms`;
  const share = `${((100 * api.perSecond) / bare.perSecond).toFixed(0)} %`;
  return { what, figure: words(api), note: `one after the other; bare pg ${words(bare)} (${share} of it)` };
}

/** Times each run; what `prepare` does before it is not counted. */
async function measure(
  run: (index: number) => Promise<unknown>,
  prepare?: () => Promise<unknown>,
): Promise<Timing> {
  const times: number[] = [];
  for (let index = -WARM_UP; index < RUNS; index += 1) {
    await prepare?.();
    const begun = performance.now();
    await run(index + WARM_UP);
    if (index >= 0) times.push(performance.now() - begun);
  }
  const total = times.reduce((sum, time) => sum + time, 0);
  times.sort((a, b) => a - b);
  return { perSecond: (1000 * times.length) / total, p95Ms: times[Math.floor(times.length * 0.95)] ?? 0 };
}

async function measureVerdicts(desk: BenchDesk, articleId: string): Promise<Timing> {
  const { claims } = await desk.read<ApiOutputs["article"]["workbench"]>("article.workbench", { articleId });
  const revisions = new Map(claims.map(({ id, revision }) => [id, revision]));
  const ids = [...revisions.keys()];
  return await measure(async (index) => {
    const claimId = ids[index] ?? "";
    const input = verdictInput(claimId, revisions.get(claimId) ?? 0);
    const changed = await desk.write<ApiOutputs["claim"]["setVerdict"]>("claim.setVerdict", input);
    revisions.set(claimId, changed.revision);
  });
}

function verdictInput(claimId: string, revision: number): ApiInputs["claim"]["setVerdict"] {
  return { claimId, revision, verdict: "notCheckable", reason: "opinion" };
}

async function measureBare(url: string, articleId: string): Promise<{ verdict: Timing; workbench: Timing }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { verdict, workbench, before } = await recordCalls(client, url, articleId);
    const counts = await replay(client, verdict);
    if (String(counts) !== String(verdict.map(({ rowCount }) => rowCount))) {
      throw new Error("the replayed statements did not touch the same rows");
    }
    return {
      verdict: await measure(
        () => replay(client, verdict),
        () => restore(client, before),
      ),
      workbench: await measure(() => replay(client, workbench)),
    };
  } finally {
    await client.end();
  }
}

/** What the recorded statements expect to find, so that they can be sent again. */
interface Before {
  claimId: string;
  deskId: string;
  revision: number;
  sequence: number;
  hash: string;
}

async function recordCalls(client: Client, url: string, articleId: string) {
  const db = openDb(url);
  try {
    const owner = await findLocalOwner(db);
    const actor = owner && (await findActor(db, owner.userId));
    if (!actor) throw new Error("the desk has no owner");
    const caller = createCaller({ member: { db, actor, now: new Date() }, logError: () => undefined });
    const claim = (await caller.article.workbench({ articleId })).claims.at(-1);
    if (!claim) throw new Error("the article has no claim");
    const before = await remember(client, claim.id);
    const input = verdictInput(claim.id, claim.revision);
    const verdict = await recordStatements(() => caller.claim.setVerdict(input));
    await restore(client, before);
    const workbench = await recordStatements(() => caller.article.workbench({ articleId }));
    return { verdict, workbench, before };
  } finally {
    await db.$disconnect();
  }
}

async function remember(client: Client, claimId: string): Promise<Before> {
  const { rows } = await client.query<Before>(
    `SELECT c.id AS "claimId", d.id AS "deskId", c.revision, d.last_sequence AS sequence, d.last_hash AS hash
       FROM claim c JOIN desk d ON d.id = c.desk_id WHERE c.id = $1`,
    [claimId],
  );
  if (!rows[0]) throw new Error("the claim is gone");
  return rows[0];
}

async function restore(client: Client, before: Before): Promise<void> {
  const { claimId, deskId, revision, sequence, hash } = before;
  await client.query("DELETE FROM activity WHERE desk_id = $1 AND sequence > $2", [deskId, sequence]);
  await client.query("UPDATE desk SET last_sequence = $2, last_hash = $3 WHERE id = $1", [
    deskId,
    sequence,
    hash,
  ]);
  await client.query("UPDATE claim SET revision = $2 WHERE id = $1", [claimId, revision]);
}

function databaseUrl(): string {
  const read = (name: string) => readFileSync(join(dataFolder, "postgres", name), "utf8").trim();
  return `postgresql://claimdesk:${read("password")}@127.0.0.1:${read("port")}/claimdesk`;
}

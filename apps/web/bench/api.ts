/** Measures two calls over HTTP against the same statements sent by the bare driver, in one run and by turns. */

import { openDb } from "@claimdesk/db";
import type { ClaimFile } from "@claimdesk/domain";
import { openBenchDesk } from "./bench-desk.ts";
import { connect, type DeskClient, signIn } from "./desk-client.ts";
import { type Load, measureLoad, median } from "./load.ts";
import { ownersCaller, recordCalls } from "./recorded-calls.ts";
import { openBare, type ReplayTarget, replayChange, replayReads } from "./replay.ts";

const ROUNDS = 5;
const ROUND_MS = 1500;
const CALLERS = [1, 8];

const desk = await openBenchDesk();
try {
  const cookie = await signIn(desk);
  const recorded = await recordCalls(desk.databaseUrl, desk.articleId);
  const input = { articleId: desk.articleId };
  const clients = Array.from({ length: Math.max(...CALLERS) }, () => connect(desk, cookie));
  const bare = await Promise.all(clients.map(() => openBare(desk.databaseUrl)));
  const db = openDb(desk.databaseUrl);
  const caller = await ownersCaller(db);
  const answer = await connect(desk, cookie).read("article.workbench", input);
  const claims: ClaimFile[] = JSON.parse(answer).result.data.json.claims;
  const targets = claims
    .filter(({ workState }) => workState !== "removed")
    .map(({ id, revision }): ReplayTarget => ({ claimId: id, revision }));
  const verdicts = {
    http: clients.map((client, place) => decideAndReopen(overHttp(client), targetAt(targets, place))),
    inside: decideAndReopen(caller.claim, targetAt(targets, 2 * clients.length)),
    bare: bare.map((client, place) => {
      const target = targetAt(targets, place + clients.length);
      let turn = 0;
      return () => replayChange(client, turn++ % 2 === 0 ? recorded.setVerdict : recorded.reopen, target);
    }),
  };
  const workbenches = {
    http: clients.map((client) => () => client.read("article.workbench", input)),
    inside: () => caller.article.workbench(input),
    bare: bare.map((client) => () => replayReads(client, recorded.workbench)),
  };
  const rows = [
    ...(await compare("claim.setVerdict", verdicts, `${recorded.setVerdict.statements.length} statements`)),
    ...(await compare(
      "article.workbench, 300 claims",
      workbenches,
      `${recorded.workbench.length} statements, ${(Buffer.byteLength(answer) / 1024).toFixed(0)} KiB of JSON`,
    )),
    {
      what: "Peak memory of the server under this load",
      figure: `${desk.peakMegabytes().toFixed(0)} MB`,
      note: "one process, without the database",
    },
  ];
  for (const client of clients) client.close();
  await Promise.all([db.$disconnect(), ...bare.map((client) => client.end())]);
  console.log(JSON.stringify(rows));
} finally {
  await desk.close();
}

function targetAt(targets: ReplayTarget[], place: number): ReplayTarget {
  const target = targets[place];
  if (!target) throw new Error("the article has too few claims");
  return target;
}

type Decider = {
  setVerdict(input: { claimId: string; revision: number; verdict: "verified" }): Promise<unknown>;
  reopen(input: { claimId: string; revision: number; reason: string }): Promise<unknown>;
};

function overHttp(client: DeskClient): Decider {
  return {
    setVerdict: (input) => client.write("claim.setVerdict", input),
    reopen: (input) => client.write("claim.reopen", input),
  };
}

/** Decides a claim and takes it back by turns, so that there is always something to decide. */
function decideAndReopen(desk: Decider, target: ReplayTarget): () => Promise<void> {
  let isDecided = false;
  return async () => {
    const { claimId, revision } = target;
    if (isDecided) await desk.reopen({ claimId, revision, reason: "measured again" });
    else await desk.setVerdict({ claimId, revision, verdict: "verified" });
    isDecided = !isDecided;
    target.revision += 1;
  };
}

type Send = () => Promise<unknown>;
type Ways = { http: readonly Send[]; inside: Send; bare: readonly Send[] };
type Round = { http: Load; inside: Load | null; bare: Load };

/** One row per number of callers. The ways take turns, so that what else the machine does slows all alike. */
async function compare(what: string, ways: Ways, remark: string) {
  const rows = [];
  for (const callers of CALLERS) {
    const rounds: Round[] = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      const http = await measureLoad(ways.http.slice(0, callers), ROUND_MS);
      const inside = callers === 1 ? await measureLoad([ways.inside], ROUND_MS) : null;
      const bare = await measureLoad(ways.bare.slice(0, callers), ROUND_MS);
      if (round >= 0) rounds.push({ http, inside, bare });
    }
    const words = (way: "http" | "bare") =>
      `${median(rounds.map((round) => round[way].perSecond)).toFixed(0)}/s, p95 ${median(rounds.map((round) => round[way].p95Ms)).toFixed(1)} ms`;
    const share = median(rounds.map(({ http, bare }) => http.perSecond / bare.perSecond));
    rows.push({
      what: `${what}, ${callers === 1 ? "one caller" : `${callers} callers at once`}`,
      figure: words("http"),
      note: `${(100 * share).toFixed(0)} % of bare pg (${words("bare")}); ${callers === 1 ? remainder(rounds) : remark}`,
    });
  }
  return rows;
}

/** Where the time of one request goes, by what each way leaves out. */
function remainder(rounds: readonly Round[]): string {
  const msOf = (way: keyof Round) =>
    median(rounds.map((round) => 1000 / (round[way]?.perSecond ?? Number.NaN)));
  const [http, inside, bare] = [msOf("http"), msOf("inside"), msOf("bare")];
  return `of ${http.toFixed(1)} ms the statements take ${bare.toFixed(1)}, Prisma, validation and rules ${(inside - bare).toFixed(1)}, HTTP, session and JSON ${(http - inside).toFixed(1)}`;
}

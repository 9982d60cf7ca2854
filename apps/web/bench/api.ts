/** Measures two calls over HTTP against the same statements sent by the bare driver, in one run and by turns. */
import type { ClaimFile } from "@claimdesk/domain";
import { openBenchDesk } from "./bench-desk.ts";
import { connect, type DeskClient, signIn } from "./desk-client.ts";
import { type Load, measureLoad, median } from "./load.ts";
import { recordCalls } from "./recorded-calls.ts";
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
  const answer = await connect(desk, cookie).read("article.workbench", input);
  const targets: ReplayTarget[] = JSON.parse(answer).result.data.json.claims.map((claim: ClaimFile) => ({
    claimId: claim.id,
    revision: claim.revision,
  }));
  const verdicts = {
    http: clients.map((client, place) => decideAndReopen(client, targetAt(targets, place))),
    bare: bare.map((client, place) => {
      const target = targetAt(targets, place + clients.length);
      let turn = 0;
      return () => replayChange(client, turn++ % 2 === 0 ? recorded.setVerdict : recorded.reopen, target);
    }),
  };
  const workbenches = {
    http: clients.map((client) => () => client.read("article.workbench", input)),
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
  await Promise.all(bare.map((client) => client.end()));
  console.log(JSON.stringify(rows));
} finally {
  await desk.close();
}

function targetAt(targets: ReplayTarget[], place: number): ReplayTarget {
  const target = targets[place];
  if (!target) throw new Error("the article has too few claims");
  return target;
}

/** Decides a claim and takes it back by turns, so that there is always something to decide. */
function decideAndReopen(client: DeskClient, target: ReplayTarget): () => Promise<void> {
  let isDecided = false;
  return async () => {
    const { claimId, revision } = target;
    if (isDecided) await client.write("claim.reopen", { claimId, revision, reason: "measured again" });
    else await client.write("claim.setVerdict", { claimId, revision, verdict: "verified" });
    isDecided = !isDecided;
    target.revision += 1;
  };
}

type Senders = readonly (() => Promise<unknown>)[];

/** One row per number of callers. The two ways take turns, so that what else the machine does slows both alike. */
async function compare(what: string, senders: { http: Senders; bare: Senders }, remark: string) {
  const rows = [];
  for (const callers of CALLERS) {
    const rounds: { http: Load; bare: Load }[] = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      const http = await measureLoad(senders.http.slice(0, callers), ROUND_MS);
      const bare = await measureLoad(senders.bare.slice(0, callers), ROUND_MS);
      if (round >= 0) rounds.push({ http, bare });
    }
    const words = (way: "http" | "bare") =>
      `${median(rounds.map((round) => round[way].perSecond)).toFixed(0)}/s, p95 ${median(rounds.map((round) => round[way].p95Ms)).toFixed(1)} ms`;
    const share = median(rounds.map(({ http, bare }) => http.perSecond / bare.perSecond));
    rows.push({
      what: `${what}, ${callers === 1 ? "one caller" : `${callers} callers at once`}`,
      figure: words("http"),
      note: `${(100 * share).toFixed(0)} % of bare pg (${words("bare")}); ${remark}`,
    });
  }
  return rows;
}

import type { Workbench } from "@claimdesk/domain";
import { viewWorkbench } from "../article/read-articles.ts";
import { addClaim } from "../claim/edit-claim.ts";
import { signOffClaim } from "../claim/sign-off-claim.ts";
import { addNote } from "../note.ts";
import { DESK_ACTIONS } from "./desk-actions.ts";
import { addFindings } from "./engine-findings.ts";
import { makeArticle, TEST_TIME, type TestDesk } from "./test-desk.ts";

/** What is done to each of some added claims, so that together they are in every state and hold one of everything. */
const LIVES = [
  ["editWords", "addEvidence", "editEvidence", "addNote", "reply", "wait", "answer", "dispute", "outcome"],
  ["editPlace", "editValue", "addNote", "editNote", "resolveNote", "addAttempt", "editFlags"],
  ["wait", "wait"],
  ["start"],
  ["cantVerify"],
  ["notCheckable"],
  ["drop"],
  ["merge"],
  ["addEvidence", "verify", "editEvidence"],
  ["addEvidence", "verify", "addNote", "editFlags"],
];

/** An article with claims in every state, sources, threads, questions, attempts, mentions and a signature. */
export async function makeRichArticle(desk: TestDesk): Promise<Workbench> {
  const bench = await makeArticle(desk);
  const { article, version } = bench;
  const findings = await addFindings(desk.as.owner.db, desk.deskId, bench);
  const view = () => viewWorkbench(desk.as.owner, { articleId: article.id });
  let minutes = 0;
  const at = (role: "checker" | "editor" | "author" | "owner") => ({
    ...desk.as[role],
    now: new Date(TEST_TIME.getTime() + ++minutes * 61_007),
  });
  const ids: string[] = [];
  for (const [index, names] of LIVES.entries()) {
    const { id } = await addClaim(at("editor"), {
      ...{ versionId: version.id, place: { start: index * 7, end: index * 7 + 20 }, label: `Claim ${index}` },
      ...{ statement: "", kind: "event", claimant: null },
    });
    ids.push(id);
    for (const name of names) {
      const bench = await view();
      const claims = bench.claims.toSorted((a, b) => Number(b.id === id) - Number(a.id === id));
      if (!(await DESK_ACTIONS[name]?.(at("checker"), { ...bench, claims })))
        throw new Error(`${name} did not fit`);
    }
  }
  for (const name of ["chooseReading", "settleMention", "settleConflict"]) {
    const now = await view();
    const claims = now.claims.filter(({ id }) => findings.some((claim) => claim.id === id));
    if (!(await DESK_ACTIONS[name]?.(at("checker"), { ...now, claims })))
      throw new Error(`${name} did not fit`);
  }
  const decided = (await view()).claims.find(({ id }) => id === ids.at(-1));
  if (!decided) throw new Error("the claim to sign is not there");
  await signOffClaim(at("owner"), { claimId: decided.id, revision: decided.revision });
  await addNote(at("author"), {
    ...{
      claimId: decided.id,
      threadId: null,
      body: "Zoë: “naïve”, = 1+1 😀\nSecond line",
      isInternal: false,
    },
  });
  return view();
}

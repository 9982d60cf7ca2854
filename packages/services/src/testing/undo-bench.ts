import type { Db } from "@claimdesk/db";
import { findBrokenLink } from "@claimdesk/domain";
import { undoChange } from "../activity/undo-change.ts";
import { viewWorkbench } from "../article/read-articles.ts";
import type { Context } from "../context.ts";
import { chainOf } from "./chain-of.ts";
import { addFindings } from "./engine-findings.ts";
import { makeArticle, makeDesk, TEST_TIME } from "./test-desk.ts";

/** An article on a desk of its own, worked on by two people at hours that never repeat. */
export type UndoBench = Awaited<ReturnType<typeof makeUndoBench>>;

/** A desk with an article where every step is later than the one before. `me` is the one whose changes are undone. */
export async function makeUndoBench(db: Db) {
  const desk = await makeDesk(db, { guardLevel: "light" });
  const bench = await makeArticle(desk);
  await addFindings(db, desk.deskId, bench);
  const { article, claims } = bench;
  const [first] = claims;
  if (!first) throw new Error("the engine suggested nothing");
  let minutes = 0;
  const at = (ctx: Context): Context => ({ ...ctx, now: new Date(TEST_TIME.getTime() + ++minutes * 60_000) });
  const me = () => at(desk.as.checker);
  return {
    ...{ desk, first, me, other: () => at(desk.as.editor) },
    view: () => viewWorkbench(desk.as.owner, { articleId: article.id }),
    undo: () => undoChange(me(), { articleId: article.id }),
    findBrokenLink: async () => findBrokenLink(await chainOf(db, desk.deskId)),
  };
}

import type { CreateArticleInput, Removal } from "@claimdesk/domain";
import { dateOfDay, MAX_TEXT_BYTES, Refusal } from "@claimdesk/domain";
import type { Extraction } from "@claimdesk/extract";
import { cleanText, countWords } from "@claimdesk/text";
import { command, query } from "../command.ts";
import type { Context } from "../context.ts";
import { isReadInPlace, readInPlace } from "../extraction/extractor.ts";
import { readAside } from "../extraction/read-aside.ts";
import { closeRun, createRun, type Job } from "../extraction/suggestion-run.ts";
import { refuseUnstorable } from "../storable.ts";
import { refuseSameText, textHash } from "./same-text.ts";

/** What can be an article: what a person gives, or the built-in sample. */
export type NewArticle = Omit<CreateArticleInput, "origin"> & {
  origin: CreateArticleInput["origin"] | "sample";
};

/**
 * Adds an article with its first version, and the engine's suggestions if asked for.
 * @throws {Refusal} invalid without text or with characters that cannot be stored, tooLarge, sameText with the article
 * that has it
 */
export async function createArticle(ctx: Context, input: NewArticle): Promise<{ articleId: string }> {
  const { job, articleId } = await storeArticle(ctx, await readArticle(ctx, input));
  if (job && ctx.extractor) readAside(ctx, ctx.extractor, job);
  return { articleId };
}

type ReadArticle = NewArticle & {
  sha256: string;
  /** Null when no suggestions were asked for, or when the text is read aside later. */
  extraction: Extraction | null;
  isReadAside: boolean;
};

/** A text that is read at once is read before the transaction, which would hold its locks meanwhile. */
const readArticle = query("createArticle", async (ctx, input: NewArticle): Promise<ReadArticle> => {
  refuseUnstorable({ ...input, text: "" });
  const text = storableText(input.text);
  const sha256 = textHash(text);
  if (!input.allowSameText) await refuseSameText(ctx, sha256);
  const { publishedOn, title, suggestClaims } = input;
  const isReadAside = suggestClaims && ctx.extractor !== undefined && !isReadInPlace(text);
  const isReadNow = suggestClaims && !isReadAside;
  const extraction = isReadNow ? readInPlace(text, { publishedOn, title }) : null;
  return { ...input, text, sha256, isReadAside, extraction };
});

const storeArticle = command(
  "createArticle",
  async (scope, input: ReadArticle): Promise<{ articleId: string; job: Job | null }> => {
    const { db, actor, now } = scope;
    const { title, byline, url, origin, fileName, text, sha256, extraction, isReadAside } = input;
    const made = { deskId: actor.deskId, createdById: actor.memberId, createdAt: now };
    const publishedOn = dateOfDay(input.publishedOn);
    const isSample = origin === "sample";
    const { id: articleId } = await db.article.create({
      data: { ...made, title, byline, url, publishedOn, isSample, touchedAt: now },
    });
    const wordCount = countWords(text);
    const removed = input.removed satisfies Removal[];
    const { id: versionId } = await db.version.create({
      data: { ...made, articleId, number: 1, text, sha256, wordCount, origin, fileName, removed },
    });
    scope.record({ type: "article.created", articleId, data: { title, sha256, words: wordCount } });
    if (!extraction && !isReadAside) return { articleId, job: null };
    const isRepeat = false;
    const runId = await createRun(scope, { articleId, versionId, isRepeat });
    const job = { runId, articleId, versionId, text, title, isRepeat, publishedOn: input.publishedOn };
    if (extraction) await closeRun(scope, job, extraction, true);
    return { articleId, job: extraction ? null : job };
  },
);

/** The text as it is stored; cleaned again, so that no caller can store what intake would have removed. */
function storableText(raw: string): string {
  if (Buffer.byteLength(raw) > MAX_TEXT_BYTES * 2) throw tooLarge();
  const { text } = cleanText(raw);
  if (text.trim() === "")
    throw new Refusal("invalid", {
      problem: "There is no text to check. Paste the article or choose a file.",
    });
  if (Buffer.byteLength(text) > MAX_TEXT_BYTES) throw tooLarge();
  return text;
}

/** The refusal of a text over the limit. */
export function tooLarge(): Refusal {
  return new Refusal("tooLarge", { what: "This text", limit: `${MAX_TEXT_BYTES / 1024 / 1024} MB` });
}

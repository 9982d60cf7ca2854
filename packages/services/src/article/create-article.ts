import type { CreateArticleInput, Removal } from "@claimdesk/domain";
import { dateOfDay, MAX_TEXT_BYTES, Refusal } from "@claimdesk/domain";
import type { ExtractedClaim, Extraction } from "@claimdesk/extract";
import { ENGINE_VERSION, extractClaims } from "@claimdesk/extract";
import { captureAnchor, cleanText, countWords } from "@claimdesk/text";
import { command, query } from "../command.ts";
import type { Context, WriteScope } from "../context.ts";
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
  return storeArticle(ctx, await readArticle(ctx, input));
}

type ReadArticle = NewArticle & { sha256: string; extraction: Extraction | null };

/** The long part: reading the text. Done before the transaction, which would hold its locks meanwhile. */
const readArticle = query("createArticle", async (ctx, input: NewArticle): Promise<ReadArticle> => {
  refuseUnstorable({ ...input, text: "" });
  const text = storableText(input.text);
  const sha256 = textHash(text);
  if (!input.allowSameText) await refuseSameText(ctx, sha256);
  const { publishedOn, title } = input;
  return {
    ...input,
    text,
    sha256,
    extraction: input.suggestClaims ? extractClaims(text, { publishedOn, title }) : null,
  };
});

const storeArticle = command(
  "createArticle",
  async (scope, input: ReadArticle): Promise<{ articleId: string }> => {
    const { db, actor, now } = scope;
    const { title, byline, url, origin, fileName, text, sha256, extraction } = input;
    const made = { deskId: actor.deskId, createdById: actor.memberId, createdAt: now };
    const publishedOn = dateOfDay(input.publishedOn);
    const nextClaimNumber = (extraction?.claims.length ?? 0) + 1;
    const isSample = origin === "sample";
    const article = await db.article.create({
      data: { ...made, title, byline, url, publishedOn, isSample, nextClaimNumber, touchedAt: now },
    });
    const wordCount = countWords(text);
    const removed = input.removed satisfies Removal[];
    const reading = extraction ? readingOf(extraction) : {};
    const version = await db.version.create({
      data: {
        ...made,
        articleId: article.id,
        number: 1,
        text,
        sha256,
        wordCount,
        origin,
        fileName,
        removed,
        ...reading,
      },
    });
    scope.record({
      type: "article.created",
      articleId: article.id,
      data: { title, sha256, words: wordCount },
    });
    const target = { articleId: article.id, versionId: version.id, text };
    if (extraction) await storeSuggestions(scope, { ...target, extraction });
    return { articleId: article.id };
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

function readingOf(extraction: Extraction) {
  const numberOf = new Map(extraction.claims.map((claim, index) => [claim.id, index + 1]));
  return {
    engineVersion: ENGINE_VERSION,
    sentences: extraction.sentences,
    conflicts: extraction.conflicts.map(({ claims, why }) => ({
      claims: claims.flatMap((id) => numberOf.get(id) ?? []),
      why,
    })),
  };
}

type Suggestions = { articleId: string; versionId: string; text: string; extraction: Extraction };

async function storeSuggestions(
  scope: WriteScope,
  { articleId, versionId, text, extraction }: Suggestions,
): Promise<void> {
  const { db, actor, now } = scope;
  const common = { deskId: actor.deskId, versionId };
  const rows = await db.claim.createManyAndReturn({
    data: extraction.claims.map((claim, index) => ({
      ...{
        ...common,
        articleId,
        number: index + 1,
        origin: "rule" as const,
        createdAt: now,
        engineVersion: extraction.engine,
      },
      ...captureAnchor(text, claim),
      ...suggestedFields(claim),
    })),
    select: { id: true, number: true },
  });
  const idOf = new Map(rows.map(({ id, number }) => [number, id]));
  await db.mention.createMany({
    data: extraction.claims.flatMap((claim, index) =>
      claim.mentions.map((mention) => ({
        ...{ ...common, claimId: idOf.get(index + 1) ?? "", differs: mention.differs },
        ...captureAnchor(text, mention),
      })),
    ),
  });
  scope.record({
    type: "claims.suggested",
    articleId,
    data: { count: rows.length, engine: extraction.engine },
  });
}

function suggestedFields({
  label,
  statement,
  kind,
  value,
  claimant,
  relay,
  checkable,
  checkWorthiness,
  why,
}: ExtractedClaim) {
  return {
    ...{ label, statement, kind, claimant, relay, checkWorthiness, why },
    checkable: checkable === "said-only" ? ("saidOnly" as const) : checkable,
    ...(value === null
      ? {}
      : {
          ...{ valueText: value.text, valueStart: value.start, valueEnd: value.end, valueNorm: value.norm },
          ...{ valueQualifier: value.qualifier, valueAlternatives: value.alternatives },
        }),
  };
}

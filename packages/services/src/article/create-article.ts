import { createHash } from "node:crypto";
import type { CreateArticleInput, Removal } from "@claimdesk/domain";
import { dateOfDay, MAX_TEXT_BYTES, Refusal } from "@claimdesk/domain";
import type { ExtractedClaim, Extraction } from "@claimdesk/extract";
import { ENGINE_VERSION, extractClaims } from "@claimdesk/extract";
import { captureAnchor, cleanText, countWords } from "@claimdesk/text";
import { command } from "../command.ts";
import type { WriteScope } from "../context.ts";

/** What can be an article: what a person gives, or the built-in sample. */
export type NewArticle = Omit<CreateArticleInput, "origin"> & {
  origin: CreateArticleInput["origin"] | "sample";
};

/**
 * Adds an article with its first version, and the engine's suggestions if asked for.
 * @throws {Refusal} invalid without text, tooLarge, sameText with the article that has it
 */
export const createArticle = command(
  "createArticle",
  async (scope, input: NewArticle): Promise<{ articleId: string }> => {
    const text = storableText(input.text);
    const sha256 = createHash("sha256").update(text).digest("hex");
    if (!input.allowSameText) await refuseSameText(scope, sha256);
    const extraction = input.suggestClaims
      ? extractClaims(text, { publishedOn: input.publishedOn, title: input.title })
      : null;
    const { db, actor, now } = scope;
    const { title, byline, url } = input;
    const article = await db.article.create({
      data: {
        ...{
          title,
          byline,
          url,
          publishedOn: dateOfDay(input.publishedOn),
          isSample: input.origin === "sample",
        },
        ...{ deskId: actor.deskId, createdById: actor.memberId, createdAt: now, touchedAt: now },
        nextClaimNumber: (extraction?.claims.length ?? 0) + 1,
      },
    });
    const words = countWords(text);
    const version = await db.version.create({
      data: {
        ...{
          deskId: actor.deskId,
          articleId: article.id,
          number: 1,
          text,
          sha256,
          wordCount: words,
          origin: input.origin,
        },
        ...{
          fileName: input.fileName,
          removed: input.removed satisfies Removal[],
          createdById: actor.memberId,
          createdAt: now,
        },
        ...(extraction ? readingOf(extraction) : {}),
      },
    });
    scope.record({ type: "article.created", articleId: article.id, data: { title, sha256, words } });
    if (extraction)
      await storeSuggestions(scope, { articleId: article.id, versionId: version.id, text, extraction });
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

async function refuseSameText({ db, actor }: WriteScope, sha256: string): Promise<void> {
  const version = await db.version.findFirst({
    where: { deskId: actor.deskId, sha256, article: { deletedAt: null } },
    select: { article: { select: { id: true, title: true } } },
  });
  if (version) throw new Refusal("sameText", { title: version.article.title, articleId: version.article.id });
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

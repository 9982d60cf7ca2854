import {
  acceptAllClaims,
  addClaim,
  addEvidence,
  addNote,
  type Context,
  createArticle,
  dropClaim,
  viewWorkbench,
} from "@claimdesk/services";
import { longArticle } from "./long-article.ts";

type View = Awaited<ReturnType<typeof viewWorkbench>>;
type ClaimId = View["claims"][number]["id"];

const CLAIMS = 300;
const SOURCES = 12;

/**
 * Adds a long article with exactly 300 accepted claims, every second with a source that supports it and every sixth
 * with a note; gives its id. Most claims are the engine's, so that they carry values and claimants.
 */
export async function loadWorkbench(ctx: Context): Promise<string> {
  const { title, text, sentences } = longArticle();
  const { articleId } = await createArticle(ctx, {
    ...{ title, text, byline: "Ira Muster", publishedOn: "2025-03-14", url: null, removed: [] },
    ...{ origin: "paste", fileName: null, suggestClaims: true, allowSameText: true },
  });
  const view = await viewWorkbench(ctx, { articleId });
  for (const { id, revision } of view.claims.slice(CLAIMS)) await dropClaim(ctx, { claimId: id, revision });
  await acceptAllClaims(ctx, { articleId });
  await addMissingClaims(ctx, view, sentences);
  const { claims } = await viewWorkbench(ctx, { articleId });
  const accepted = claims.filter(({ workState }) => workState === "toCheck").map(({ id }) => id);
  await addRecords(ctx, accepted);
  return articleId;
}

/** Claims by hand on sentences in which the engine found nothing, and then on any others. */
async function addMissingClaims(
  ctx: Context,
  { version, claims }: View,
  sentences: { start: number; end: number }[],
): Promise<void> {
  const isFree = ({ start, end }: { start: number; end: number }) =>
    !claims.some((claim) => claim.start < end && claim.end > start);
  const places = [...sentences.filter(isFree), ...sentences.filter((place) => !isFree(place))];
  for (const place of places.slice(0, Math.max(0, CLAIMS - claims.length))) {
    const label = version.text.slice(place.start, place.end).split(" ").slice(0, 5).join(" ");
    const fields = { label, statement: "", kind: "event" as const, claimant: null };
    await addClaim(ctx, { versionId: version.id, place, ...fields });
  }
}

async function addRecords(ctx: Context, claimIds: ClaimId[]): Promise<void> {
  const sourceIds: string[] = [];
  for (const [index, claimId] of claimIds.filter((_, place) => place % 2 === 0).entries()) {
    const known = sourceIds[index % SOURCES];
    const file = await addEvidence(ctx, {
      ...{ claimId, stance: "supports", tier: "primary", locator: `page ${1 + (index % 90)}` },
      passage: "The figures are those of the audited accounts, which the council adopted without changes.",
      source: known === undefined ? { details: sourceDetails(index + 1) } : { id: known },
    });
    if (known === undefined && file.evidence[0]) sourceIds.push(file.evidence[0].source.id);
    if (index % 3 > 0) continue;
    const body = "The treasurer’s office gives this figure per calendar year; the article should say so.";
    await addNote(ctx, { claimId, threadId: null, body, isInternal: true });
  }
}

function sourceDetails(number: number) {
  return {
    ...{ type: "document" as const, title: `Accounts of the Arn valley, volume ${number}`, author: "" },
    ...{ publisher: "Arn Valley Audit Office", url: `https://example.org/accounts/${number}` },
    ...{ publishedOn: "2025-02-28", isConfidential: false },
  };
}

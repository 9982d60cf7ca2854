import type { AddClaimInput, ClaimFile, ClaimValue, EditClaimInput } from "@claimdesk/domain";
import { Refusal } from "@claimdesk/domain";
import type { Anchor } from "@claimdesk/text";
import { captureAnchor } from "@claimdesk/text";
import { madeRow } from "../activity/field-change.ts";
import { command } from "../command.ts";
import type { WriteScope } from "../context.ts";
import { NO_VALUE } from "../extraction/suggested-fields.ts";
import { cutText } from "../storable.ts";
import type { ClaimPatch, ClaimRow } from "./change-claim.ts";
import { changeClaim, claimEvent, findSeenClaim } from "./change-claim.ts";
import { loadClaimFile } from "./claim-file.ts";

/**
 * Adds a claim on selected words. What a person adds is accepted at once.
 * @throws {Refusal} notFound, invalid when the place is not in the text
 */
export const addClaim = command("editClaims", async (scope, input: AddClaimInput): Promise<ClaimFile> => {
  const { db, actor, now } = scope;
  const version = await db.version.findFirst({
    where: { id: input.versionId, deskId: actor.deskId, article: { deletedAt: null } },
  });
  if (!version) throw new Refusal("notFound", { what: "article" });
  const anchor = anchorAt(version.text, input.place);
  const { nextClaimNumber } = await db.article.update({
    where: { id: version.articleId },
    data: { nextClaimNumber: { increment: 1 } },
    select: { nextClaimNumber: true },
  });
  const { label, statement, kind, claimant } = input;
  const claim = await db.claim.create({
    data: {
      ...{
        ...anchor,
        label,
        kind,
        claimant,
        deskId: actor.deskId,
        articleId: version.articleId,
        versionId: version.id,
      },
      ...{
        number: nextClaimNumber - 1,
        origin: "person",
        workState: "toCheck",
        acceptedAt: now,
        createdAt: now,
      },
      statement: statement || anchor.quote,
    },
  });
  scope.record(claimEvent(claim, "claim.added", { quote: cutText(anchor.quote, 200) }), [
    madeRow("claim", claim),
  ]);
  return loadClaimFile(scope, claim.id);
});

/**
 * Changes what a claim says, where it stands or how its value was read. A claim that is already decided has to be
 * reopened before its words, value or place change; wording asked for, severity and flags may change at any time.
 * @throws {Refusal} notFound, changedMeanwhile, wrongState, invalid
 */
export const editClaim = command("editClaims", async (scope, input: EditClaimInput): Promise<ClaimFile> => {
  const claim = await findSeenClaim(scope, input);
  const { patch, fields } = await editPatch(scope, claim, input);
  if (fields.length === 0) throw new Refusal("invalid", { problem: "Nothing was changed." });
  if (claim.workState === "removed") {
    throw new Refusal("wrongState", { problem: "This claim was dropped. Restore it first, then change it." });
  }
  const change = await changeClaim(scope, claim, patch);
  scope.record(claimEvent(claim, "claim.edited", { fields }), [change]);
  return loadClaimFile(scope, claim.id);
});

/** Fields that a verdict was given for. */
const UNDER_VERDICT = ["label", "statement", "kind", "claimant", "words", "value"];

async function editPatch(
  scope: WriteScope,
  claim: ClaimRow,
  input: EditClaimInput,
): Promise<{ patch: ClaimPatch; fields: string[] }> {
  const { claimId: _, revision: __, place, value, ...plain } = input;
  const row = claim as Record<string, unknown>;
  const changed = Object.entries(plain).filter(
    ([field, given]) => given !== undefined && given !== row[field],
  );
  const patch: ClaimPatch = Object.fromEntries(changed);
  const fields = changed.map(([field]) => field);
  if (place && (place.start !== claim.start || place.end !== claim.end)) {
    Object.assign(patch, await placePatch(scope, claim, place));
    fields.push("words");
  }
  if (value !== undefined) {
    Object.assign(patch, valuePatch(claim, value));
    fields.push("value");
  }
  const isDecided = claim.workState === "checked" || claim.workState === "signedOff";
  if (isDecided && fields.some((field) => UNDER_VERDICT.includes(field))) {
    throw new Refusal("wrongState", {
      problem: "This claim is already decided. Reopen it first (R), then change what it says.",
    });
  }
  const byPerson = Object.fromEntries(fields.map((field) => [field, "person"]));
  patch.authorship = { ...(claim.authorship as object), ...byPerson };
  return { patch, fields };
}

async function placePatch(
  scope: WriteScope,
  claim: ClaimRow,
  place: { start: number; end: number },
): Promise<ClaimPatch> {
  const version = await scope.db.version.findUniqueOrThrow({
    where: { id: claim.versionId },
    select: { text: true },
  });
  const anchor = anchorAt(version.text, place);
  const isValueInside =
    claim.valueStart !== null &&
    claim.valueEnd !== null &&
    claim.valueStart >= place.start &&
    claim.valueEnd <= place.end;
  return isValueInside ? anchor : { ...anchor, ...NO_VALUE };
}

function valuePatch(claim: ClaimRow, value: Pick<ClaimValue, "norm" | "qualifier"> | null): ClaimPatch {
  if (value === null) return NO_VALUE;
  const hasValue = claim.valueText !== null;
  return {
    valueNorm: value.norm,
    valueQualifier: value.qualifier,
    // A value given by hand to a claim without one is read from all of its words.
    ...(hasValue
      ? {}
      : {
          valueText: cutText(claim.quote, 300),
          valueStart: claim.start,
          valueEnd: claim.end,
          ...{ valueAlternatives: [], valueReading: null, valueSuggested: null },
        }),
  };
}

function anchorAt(text: string, place: { start: number; end: number }): Anchor {
  try {
    return captureAnchor(text, place);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Refusal("invalid", {
      problem: "These words are not in the text of this version. Select them again.",
    });
  }
}

"use client";

import { type ClaimFile, type ClaimValue, describeActivity } from "@claimdesk/domain";
import { memberInSentence } from "../member-name.ts";
import { useParts } from "../workbench-context.ts";
import { useClaimLog } from "./use-claim-log.ts";

/** Who gave the value as it stands, found in the log; null when the log does not say it plainly. */
export function useReader(claim: ClaimFile, value: ClaimValue): string | null {
  const { desk } = useParts();
  const items = useClaimLog(claim, claim.authorship.value === "person");
  const about = { claim: claim.number, label: claim.label };
  const deeds = [
    describeActivity({
      ...{ type: "claim.readingChosen", articleId: claim.articleId, claimId: claim.id },
      data: { ...about, words: value.text, norm: value.norm },
    }),
    describeActivity({
      ...{ type: "claim.edited", articleId: claim.articleId, claimId: claim.id },
      data: { ...about, fields: ["value"] },
    }),
  ];
  const entry = items?.find(({ sentence }) => deeds.includes(sentence));
  return entry ? memberInSentence(desk, entry.actorId) : null;
}

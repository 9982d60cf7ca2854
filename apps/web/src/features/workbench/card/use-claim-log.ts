"use client";

import type { ActivityEntry, ClaimFile } from "@claimdesk/domain";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../../trpc/client.tsx";

const LOOKED_THROUGH = 50;

/** The newest entries of the log on a claim, asked again whenever the claim has changed. */
export function useClaimLog(claim: ClaimFile, isWanted = true): readonly ActivityEntry[] | undefined {
  const options = useTRPC().activity.list.queryOptions({ claimId: claim.id, limit: LOOKED_THROUGH });
  const settled = claim.mentions.filter((mention) => mention.settledAt !== null).length;
  const state = [
    ...[claim.revision, claim.notes.length, claim.evidence.length, claim.attempts.length, settled],
  ].join(".");
  const [path, asked] = options.queryKey;
  const { data } = useQuery({
    ...options,
    // Beside the input: a key of more than two parts would be read as another kind of key.
    queryKey: [path, { ...asked, state }] as unknown as typeof options.queryKey,
    enabled: isWanted,
    placeholderData: (before) =>
      before?.items.every((entry) => entry.claimId === claim.id) ? before : undefined,
  });
  return data?.items;
}

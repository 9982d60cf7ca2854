"use client";

import type { ClaimFile } from "@claimdesk/domain";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "../../../trpc/client.tsx";
import { TimeAgo } from "../../../ui/time.tsx";
import { useParts } from "../workbench-context.ts";
import { CardSection } from "./card-section.tsx";

const SHOWN = 5;

/** The newest entries of the log on this claim; asked again whenever the claim has changed. */
export function ClaimHistory({ claim }: { claim: ClaimFile }) {
  const { articleId } = useParts();
  const options = useTRPC().activity.list.queryOptions({ claimId: claim.id, limit: SHOWN });
  const state = `${claim.revision}.${claim.notes.length}.${claim.evidence.length}.${claim.attempts.length}`;
  const { data } = useQuery({
    ...options,
    queryKey: [...options.queryKey, state] as unknown as typeof options.queryKey,
    placeholderData: (before) =>
      before?.items.every((entry) => entry.claimId === claim.id) ? before : undefined,
  });
  return (
    <CardSection title="History">
      {data?.items.length === 0 ? (
        <p className="text-sm text-ink-muted">Nothing yet on this claim alone.</p>
      ) : null}
      <ol className="flex flex-col gap-1 text-sm">
        {data?.items.map((entry) => (
          <li key={entry.id}>
            <strong className="font-medium">{entry.actorName}</strong> {entry.sentence}{" "}
            <span className="text-ink-muted">
              <TimeAgo at={entry.at} />
            </span>
          </li>
        ))}
      </ol>
      <Link href={`/a/${articleId}/history`} className="self-start text-sm text-accent hover:underline">
        Whole history
      </Link>
    </CardSection>
  );
}

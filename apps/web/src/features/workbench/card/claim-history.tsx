"use client";

import type { ClaimFile } from "@claimdesk/domain";
import Link from "next/link";
import { TimeAgo } from "../../../ui/time.tsx";
import { useParts } from "../workbench-context.ts";
import { CardSection } from "./card-section.tsx";
import { useClaimLog } from "./use-claim-log.ts";

const SHOWN = 5;

/** The newest entries of the log on this claim; asked again whenever the claim has changed. */
export function ClaimHistory({ claim }: { claim: ClaimFile }) {
  const { articleId } = useParts();
  const items = useClaimLog(claim);
  return (
    <CardSection title="History">
      {items?.length === 0 ? (
        <p className="text-sm text-ink-muted">Nothing yet on this claim alone.</p>
      ) : null}
      <ol className="flex flex-col gap-1 text-sm">
        {items?.slice(0, SHOWN).map((entry) => (
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

import type { DisplayStatus } from "@claimdesk/domain";
import { STATUS_WORDS } from "@claimdesk/domain";
import { StatusIcon } from "./status-chip.tsx";
import { statusColour } from "./status-looks.ts";

/** Decided first, open last, so that the bar fills from the left. */
export const PROGRESS_ORDER: readonly DisplayStatus[] = [
  "verified",
  "notCheckable",
  "disputed",
  "cantVerify",
  "changed",
  "needsInput",
  "inProgress",
  "toCheck",
];

const DECIDED: ReadonlySet<DisplayStatus> = new Set(["verified", "notCheckable", "disputed", "cantVerify"]);

export type StatusCounts = Partial<Record<DisplayStatus, number>>;

/** How many claims count at all, and how many of them have a verdict that stands. */
export function progressOf(counts: StatusCounts): { total: number; decided: number; suggested: number } {
  const sum = (statuses: Iterable<DisplayStatus>) =>
    [...statuses].reduce((n, status) => n + (counts[status] ?? 0), 0);
  return { total: sum(PROGRESS_ORDER), decided: sum(DECIDED), suggested: counts.suggested ?? 0 };
}

function progressWords(counts: StatusCounts): string {
  const { total, decided, suggested } = progressOf(counts);
  if (total === 0 && suggested > 0) return `${suggested} suggested, none accepted yet`;
  if (total === 0) return "No claims yet";
  const more = suggested > 0 ? `${suggested} suggested, not looked at` : "";
  return [`${decided} of ${total} decided`, more].filter(Boolean).join(" · ");
}

/** The unfilled end of a bar: suggestions count nowhere, but a bar that they leave full would look like a finished check. */
function SuggestedRest({ count }: { count: number }) {
  return count === 0 ? null : <span style={{ flexGrow: count, flexBasis: 0 }} />;
}

type StatusProgressProps = {
  counts: StatusCounts;
  /** Lists each status with its number under the bar. */
  isDetailed?: boolean;
};

/** A bar with one part per status; the numbers stand beside it in words. */
export function StatusProgress({ counts, isDetailed = true }: StatusProgressProps) {
  const parts = PROGRESS_ORDER.flatMap((status) => {
    const count = counts[status] ?? 0;
    return count > 0 ? [{ status, count }] : [];
  });
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <p className="text-sm font-medium tabular-nums">{progressWords(counts)}</p>
      <div aria-hidden className="flex h-1.5 w-full gap-px overflow-hidden rounded-sm bg-pressed">
        {parts.map(({ status, count }) => (
          <span
            key={status}
            className="progress-part min-w-1"
            style={{
              flexGrow: count,
              flexBasis: 0,
              background: statusColour(status, DECIDED.has(status) ? "line" : "fill"),
            }}
          />
        ))}
        <SuggestedRest count={counts.suggested ?? 0} />
      </div>
      {isDetailed && parts.length > 0 ? (
        <ul className="flex flex-wrap gap-x-3 gap-y-0.5 text-xs text-ink-muted">
          {parts.map(({ status, count }) => (
            <li key={status} className="inline-flex items-center gap-1 tabular-nums [&_svg]:size-3.5">
              <StatusIcon status={status} />
              {count} {STATUS_WORDS[status].toLowerCase()}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

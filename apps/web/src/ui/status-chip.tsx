import type { DisplayStatus } from "@claimdesk/domain";
import { STATUS_WORDS } from "@claimdesk/domain";
import { STATUS_LOOKS, statusColour } from "./status-looks.ts";

type StatusChipProps = { status: DisplayStatus; size?: "sm" | "md" };

/** A status as icon and word on its fill. */
export function StatusChip({ status, size = "md" }: StatusChipProps) {
  const Icon = STATUS_LOOKS[status].icon;
  const box = size === "sm" ? "h-5 px-1.5 text-xs gap-1" : "h-6 px-2 text-sm gap-1.5";
  return (
    <span
      className={`status-chip inline-flex shrink-0 items-center rounded-sm border border-transparent font-medium whitespace-nowrap print:border-current ${box}`}
      style={{ background: statusColour(status, "fill"), color: statusColour(status, "text") }}
    >
      <Icon aria-hidden className="size-3.5 shrink-0" />
      {STATUS_WORDS[status]}
    </span>
  );
}

/** The icon of a status alone, in its line colour; the word has to stand nearby. */
export function StatusIcon({ status }: { status: DisplayStatus }) {
  const Icon = STATUS_LOOKS[status].icon;
  return <Icon aria-hidden className="size-4 shrink-0" style={{ color: statusColour(status, "line") }} />;
}

"use client";

import type { Article, Version } from "@claimdesk/domain";
import { CircleHelpIcon, MoreHorizontalIcon, ScanTextIcon } from "lucide-react";
import { memo } from "react";
import { IconButton } from "../../ui/icon-button.tsx";
import { Menu, MenuItem } from "../../ui/menu.tsx";
import { statusColour } from "../../ui/status-looks.ts";
import { PROGRESS_ORDER } from "../../ui/status-progress.tsx";
import { Tooltip } from "../../ui/tooltip.tsx";
import { ArticleLinks } from "../desk-header/article-links.tsx";
import type { Progress } from "./claim-order.ts";
import { SaveState } from "./save-state.tsx";
import { useDenial, useParts } from "./workbench-context.ts";

type WorkbenchHeaderProps = { article: Article; version: Version; progress: Progress };

/** Title, version, how far the check is, and whether it is saved. */
export const WorkbenchHeader = memo(function WorkbenchHeader({
  article,
  version,
  progress,
}: WorkbenchHeaderProps) {
  const { actions } = useParts();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 py-1.5 print:border-0">
      <div className="flex min-w-0 flex-1 basis-60 items-baseline gap-2">
        <h1 className="truncate text-lg font-semibold" title={article.title}>
          {article.title}
        </h1>
        <Tooltip label={<span className="font-mono break-all">SHA-256 {version.sha256}</span>}>
          <button type="button" className="rounded-sm text-xs whitespace-nowrap text-ink-muted tabular-nums">
            v{version.number} · {version.sha256.slice(0, 8)}
          </button>
        </Tooltip>
      </div>
      <ProgressBar progress={progress} />
      <SaveState />
      <div className="screen-only flex items-center gap-1">
        <ArticleLinks articleId={article.id} />
        <ArticleMenu />
        <IconButton
          label="Keys"
          shortcut="?"
          icon={<CircleHelpIcon aria-hidden />}
          onClick={actions.toggleHelp}
        />
      </div>
    </div>
  );
});

function ArticleMenu() {
  const { actions } = useParts();
  const denied = useDenial("suggestClaims");
  return (
    <Menu trigger={<IconButton label="More for this article" icon={<MoreHorizontalIcon aria-hidden />} />}>
      <MenuItem
        icon={<ScanTextIcon aria-hidden />}
        shortcut="L"
        disabled={denied !== null}
        onSelect={() => void actions.suggestAgain()}
      >
        Suggest claims again
      </MenuItem>
    </Menu>
  );
}

function ProgressBar({ progress }: { progress: Progress }) {
  const { total, decided, suggested, counts } = progress;
  if (total === 0)
    return (
      <p className="text-sm text-ink-muted">{suggested > 0 ? `${suggested} suggested` : "No claims yet"}</p>
    );
  return (
    <div className="flex items-center gap-2">
      <p className="text-sm font-medium whitespace-nowrap tabular-nums">
        {decided} of {total} decided
        {suggested > 0 ? <span className="font-normal text-ink-muted"> · {suggested} suggested</span> : null}
      </p>
      <div aria-hidden className="flex h-2 w-28 gap-px overflow-hidden rounded-full bg-pressed xl:w-40">
        {PROGRESS_ORDER.flatMap((status) => {
          const count = counts[status] ?? 0;
          const isOpen = status === "toCheck";
          return count === 0 || isOpen
            ? []
            : [
                <span
                  key={status}
                  className="progress-part min-w-1"
                  style={{
                    width: `${(100 * count) / (total + suggested)}%`,
                    background: statusColour(status, "line"),
                  }}
                />,
              ];
        })}
      </div>
    </div>
  );
}

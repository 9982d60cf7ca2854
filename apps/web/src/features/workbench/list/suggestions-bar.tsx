"use client";

import { Button } from "../../../ui/button.tsx";
import { Tooltip } from "../../../ui/tooltip.tsx";
import { useDenial, useLedger, useParts } from "../workbench-context.ts";

/** Suggestions are not part of the check until somebody accepts them. */
export function SuggestionsBar({ count }: { count: number }) {
  const { actions } = useParts();
  const denied = useDenial("triageClaims");
  const isBusy = useLedger((state) => state.asking > 0);
  if (count === 0) return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1 border-b border-line bg-panel px-3 py-1.5">
      <p className="text-sm text-ink-muted">
        <strong className="font-semibold text-ink tabular-nums">{count}</strong> suggestion
        {count === 1 ? "" : "s"}
      </p>
      <Tooltip label={denied ?? "All suggestions become claims to check. Undo with Ctrl+Z."}>
        <Button
          size="sm"
          disabled={denied !== null}
          focusableWhenDisabled
          isPending={isBusy}
          onClick={() => void actions.acceptAll()}
        >
          Accept all
        </Button>
      </Tooltip>
    </div>
  );
}

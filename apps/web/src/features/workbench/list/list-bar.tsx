"use client";

import { ArrowDownWideNarrowIcon } from "lucide-react";
import { IconButton } from "../../../ui/icon-button.tsx";
import { Menu, MenuChoice } from "../../../ui/menu.tsx";
import { FILTERS, type Progress } from "../claim-order.ts";
import { useParts, useView } from "../workbench-context.ts";

const FILTER_WORDS: Record<(typeof FILTERS)[number], string> = {
  all: "All",
  unfinished: "Unfinished",
  dropped: "Dropped",
};

const ORDER_OPTIONS = [
  { value: "text", label: "As in the text" },
  { value: "worth", label: "Most worth checking first" },
] as const;

/** Which claims are listed and in which order. */
export function ListBar({ progress }: { progress: Progress }) {
  const { view } = useParts();
  const filter = useView((state) => state.filter);
  const order = useView((state) => state.order);
  const open = progress.total - progress.decided + progress.suggested;
  const counts = { all: progress.total + progress.suggested, unfinished: open, dropped: progress.dropped };
  return (
    <div className="flex items-center gap-1 border-b border-line px-2 py-1.5">
      <fieldset className="flex min-w-0 flex-1 flex-wrap gap-0.5">
        <legend className="sr-only">Show</legend>
        {FILTERS.map((value) => (
          <button
            key={value}
            type="button"
            aria-pressed={filter === value}
            onClick={() => view.set({ filter: value })}
            className="h-7 rounded-sm px-1.5 text-sm font-medium whitespace-nowrap text-ink-muted hover:bg-hover aria-pressed:bg-pressed aria-pressed:text-ink"
          >
            {FILTER_WORDS[value]} <span className="font-normal tabular-nums">{counts[value]}</span>
          </button>
        ))}
      </fieldset>
      <Menu
        trigger={
          <IconButton label="Order of the list" size="sm" icon={<ArrowDownWideNarrowIcon aria-hidden />} />
        }
      >
        <MenuChoice
          label="Order"
          value={order}
          options={ORDER_OPTIONS}
          onValueChange={(next) => view.set({ order: next })}
        />
      </Menu>
    </div>
  );
}

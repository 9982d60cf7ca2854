"use client";

import type { Shelf } from "./articles-screen.tsx";

const LABELS: Record<Shelf, string> = { open: "Open", archived: "Archived" };

type ShelfFilterProps = { shelf: Shelf; onShelfChange: (shelf: Shelf) => void };

export function ShelfFilter({ shelf, onShelfChange }: ShelfFilterProps) {
  return (
    <fieldset className="mb-3 inline-flex rounded-md border border-line bg-panel p-0.5">
      <legend className="sr-only">Which articles to show</legend>
      {(Object.keys(LABELS) as Shelf[]).map((key) => (
        <button
          key={key}
          type="button"
          aria-pressed={shelf === key}
          onClick={() => onShelfChange(key)}
          className="h-7 rounded-sm px-3 text-sm font-medium text-ink-muted hover:text-ink aria-pressed:bg-raised aria-pressed:text-ink aria-pressed:shadow-[0_0_0_1px_var(--line)] forced-colors:aria-pressed:border"
        >
          {LABELS[key]}
        </button>
      ))}
    </fieldset>
  );
}

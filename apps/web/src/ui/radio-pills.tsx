"use client";

import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import { useId } from "react";

type RadioPillsProps = {
  legend: string;
  /** One of the options, or null when none of them holds. */
  value: string | null;
  options: readonly { value: string; label: string }[];
  onValueChange: (value: string) => void;
  disabled?: boolean;
};

/** One of a few short choices, in a row that wraps. */
export function RadioPills({ legend, value, options, onValueChange, disabled }: RadioPillsProps) {
  const legendId = useId();
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span id={legendId} className="text-sm text-ink-muted">
        {legend}
      </span>
      <RadioGroup
        aria-labelledby={legendId}
        value={value ?? ""}
        onValueChange={(next) => onValueChange(String(next))}
        disabled={disabled}
        className="flex flex-wrap gap-1.5"
      >
        {options.map((option) => (
          <Radio.Root
            key={option.value}
            value={option.value}
            className="inline-flex min-h-7 items-center gap-1.5 rounded-sm border border-line-strong/60 bg-raised px-2 py-0.5 text-sm font-medium select-none not-data-disabled:hover:bg-hover data-checked:border-accent data-checked:bg-accent-soft data-disabled:opacity-60 pointer-coarse:min-h-11"
          >
            <span
              aria-hidden
              className="flex size-3.5 shrink-0 items-center justify-center rounded-full border border-line-strong bg-page"
            >
              <Radio.Indicator className="size-1.5 rounded-full bg-accent data-unchecked:hidden forced-colors:bg-[Highlight]" />
            </span>
            {option.label}
          </Radio.Root>
        ))}
      </RadioGroup>
    </div>
  );
}

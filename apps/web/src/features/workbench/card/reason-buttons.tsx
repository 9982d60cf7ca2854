"use client";

import { Kbd } from "../../../ui/kbd.tsx";

type ReasonButtonsProps<Reason extends string> = {
  legend: string;
  options: readonly Reason[];
  words: Record<Reason, string>;
  value: Reason | null;
  onChoose: (reason: Reason) => void;
};

/** Reasons as buttons with the digit that chooses each; the first takes the focus, so that digits work at once. */
export function ReasonButtons<Reason extends string>({
  legend,
  options,
  words,
  value,
  onChoose,
}: ReasonButtonsProps<Reason>) {
  return (
    <fieldset className="flex flex-wrap gap-1.5">
      <legend className="sr-only">{legend}</legend>
      {options.map((reason, index) => (
        <button
          key={reason}
          type="button"
          // biome-ignore lint/a11y/noAutofocus: the form was opened by a key, and digits follow
          autoFocus={index === 0}
          aria-pressed={value === reason}
          onClick={() => onChoose(reason)}
          className="inline-flex h-8 items-center gap-1.5 rounded-sm border border-line-strong/60 bg-raised px-2 text-sm font-medium hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent pointer-coarse:h-11"
        >
          <Kbd keys={String(index + 1)} />
          {words[reason]}
        </button>
      ))}
    </fieldset>
  );
}

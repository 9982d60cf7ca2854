"use client";

import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import { useId } from "react";

export type RadioCard<Value extends string> = { value: Value; label: string; hint: string };

type RadioCardsProps<Value extends string> = {
  legend: string;
  value: Value;
  onValueChange: (value: Value) => void;
  options: readonly RadioCard<Value>[];
  disabled?: boolean;
};

/** One of a few choices, each with a sentence that explains it. */
export function RadioCards<Value extends string>({
  legend,
  value,
  onValueChange,
  options,
  disabled,
}: RadioCardsProps<Value>) {
  const legendId = useId();
  return (
    <div className="flex flex-col gap-1">
      <p id={legendId} className="text-sm font-medium">
        {legend}
      </p>
      <RadioGroup
        aria-labelledby={legendId}
        value={value}
        onValueChange={(next) => onValueChange(next as Value)}
        disabled={disabled}
        className="flex flex-col gap-1.5"
      >
        {options.map((option) => (
          <Card key={option.value} option={option} />
        ))}
      </RadioGroup>
    </div>
  );
}

function Card<Value extends string>({ option }: { option: RadioCard<Value> }) {
  const id = useId();
  return (
    <div className="relative flex gap-2.5 rounded-md border border-line px-3 py-2 has-data-checked:border-accent has-data-checked:bg-accent-soft has-[:hover:not([data-disabled])]:border-line-strong">
      <Radio.Root
        value={option.value}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
        className="mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-full border border-line-strong bg-page after:absolute after:inset-0 after:content-[''] data-checked:border-accent"
      >
        <Radio.Indicator className="size-2 rounded-full bg-accent data-unchecked:hidden forced-colors:bg-[Highlight]" />
      </Radio.Root>
      <div className="min-w-0">
        <p id={`${id}-label`} className="font-medium">
          {option.label}
        </p>
        <p id={`${id}-hint`} className="text-sm text-ink-muted">
          {option.hint}
        </p>
      </div>
    </div>
  );
}

"use client";

import { Select as BaseSelect } from "@base-ui/react/select";
import { CheckIcon, ChevronsUpDownIcon } from "lucide-react";
import { CONTROL_CLASS } from "./text-input.tsx";

export type SelectOption<Value extends string> = { value: Value; label: string; hint?: string };

type SelectProps<Value extends string> = {
  options: readonly SelectOption<Value>[];
  /** Null shows the placeholder. */
  value: Value | null;
  onValueChange: (value: Value) => void;
  placeholder?: string;
  disabled?: boolean;
  id?: string;
};

/** One of a few choices; inside a Field it takes the field's label. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, onValueChange, placeholder = "Choose", disabled = false, id } = props;
  return (
    <BaseSelect.Root
      items={options.map(({ value: key, label }) => ({ value: key, label }))}
      value={value}
      onValueChange={(next) => next !== null && onValueChange(next)}
      disabled={disabled}
      modal={false}
    >
      <BaseSelect.Trigger
        id={id}
        className={`flex h-8 items-center justify-between gap-2 text-left pointer-coarse:h-10 ${CONTROL_CLASS}`}
      >
        <BaseSelect.Value placeholder={placeholder} className="truncate data-placeholder:text-ink-faint" />
        <BaseSelect.Icon className="text-ink-muted">
          <ChevronsUpDownIcon aria-hidden className="size-3.5" />
        </BaseSelect.Icon>
      </BaseSelect.Trigger>
      <BaseSelect.Portal>
        <BaseSelect.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-40 outline-none">
          <BaseSelect.Popup className="min-w-(--anchor-width) rounded-md border border-line bg-raised text-ink shadow-raised">
            <BaseSelect.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto p-1">
              {options.map((option) => (
                <Option key={option.value} option={option} />
              ))}
            </BaseSelect.List>
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  );
}

function Option<Value extends string>({ option }: { option: SelectOption<Value> }) {
  return (
    <BaseSelect.Item
      value={option.value}
      className="grid cursor-default grid-cols-[1rem_1fr] items-baseline gap-x-2 rounded-sm px-2 py-1 outline-none select-none data-highlighted:bg-hover forced-colors:data-highlighted:bg-[Highlight]"
    >
      <BaseSelect.ItemIndicator className="col-start-1 self-center">
        <CheckIcon aria-hidden className="size-4" />
      </BaseSelect.ItemIndicator>
      <BaseSelect.ItemText className="col-start-2">{option.label}</BaseSelect.ItemText>
      {option.hint ? (
        <span className="col-start-2 max-w-80 text-xs text-ink-muted">{option.hint}</span>
      ) : null}
    </BaseSelect.Item>
  );
}

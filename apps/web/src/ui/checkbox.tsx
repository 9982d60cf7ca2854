"use client";

import { Checkbox as BaseCheckbox } from "@base-ui/react/checkbox";
import { CheckIcon } from "lucide-react";
import { useId } from "react";

type CheckboxProps = {
  label: string;
  name?: string;
  /** Given for a box that shows a stored value; left out in a form that reads its fields itself. */
  isChecked?: boolean;
  isCheckedAtFirst?: boolean;
  disabled?: boolean;
  onCheckedChange?: (isChecked: boolean) => void;
};

/** A yes or no with its label. */
export function Checkbox({
  label,
  name,
  isChecked,
  isCheckedAtFirst,
  disabled,
  onCheckedChange,
}: CheckboxProps) {
  const id = useId();
  return (
    <div className="flex min-h-6 items-center gap-2">
      <BaseCheckbox.Root
        id={id}
        name={name}
        checked={isChecked}
        defaultChecked={isCheckedAtFirst}
        disabled={disabled}
        onCheckedChange={(next) => onCheckedChange?.(next)}
        className="flex size-4 shrink-0 items-center justify-center rounded-sm border border-line-strong bg-page data-checked:border-accent data-checked:bg-accent data-checked:text-on-accent data-disabled:opacity-55 pointer-coarse:size-5 forced-colors:data-checked:bg-[Highlight]"
      >
        <BaseCheckbox.Indicator className="data-unchecked:hidden">
          <CheckIcon aria-hidden className="size-3.5" />
        </BaseCheckbox.Indicator>
      </BaseCheckbox.Root>
      <label htmlFor={id} className="text-sm">
        {label}
      </label>
    </div>
  );
}

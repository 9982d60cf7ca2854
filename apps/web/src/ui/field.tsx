"use client";

import { Field as BaseField } from "@base-ui/react/field";
import { CircleAlertIcon } from "lucide-react";
import type { ReactNode } from "react";

type FieldProps = {
  label: string;
  /** Stands under the control and is read with it. */
  hint?: ReactNode;
  error?: string | null;
  isOptional?: boolean;
  /** Keeps the label for screen readers only, where the place says it already. */
  isLabelHidden?: boolean;
  children: ReactNode;
};

/** A control with its label, hint and error. The control inside is tied to them by itself. */
export function Field({
  label,
  hint,
  error,
  isOptional = false,
  isLabelHidden = false,
  children,
}: FieldProps) {
  return (
    <BaseField.Root invalid={Boolean(error)} className="flex min-w-0 flex-col gap-1">
      <BaseField.Label className={isLabelHidden ? "sr-only" : "text-sm font-medium text-ink"}>
        {label}
        {isOptional ? <span className="font-normal text-ink-faint"> (optional)</span> : null}
      </BaseField.Label>
      {children}
      {error ? (
        <BaseField.Error match className="flex gap-1.5 text-sm text-danger">
          <CircleAlertIcon aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>{error}</span>
        </BaseField.Error>
      ) : null}
      {hint ? <BaseField.Description className="text-sm text-ink-muted">{hint}</BaseField.Description> : null}
    </BaseField.Root>
  );
}

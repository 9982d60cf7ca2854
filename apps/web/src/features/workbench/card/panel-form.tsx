"use client";

import type { FormEvent, ReactNode } from "react";
import { Button } from "../../../ui/button.tsx";
import { Kbd } from "../../../ui/kbd.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { useParts } from "../workbench-context.ts";

type PanelFormProps = {
  title: string;
  submitLabel: string;
  error?: string | null;
  isPending?: boolean;
  canSubmit?: boolean;
  onSubmit: (fields: FormData) => void;
  onCancel?: () => void;
  children: ReactNode;
};

/** A form inside the card, opened by a key or a button: Ctrl+Enter saves, Esc closes. */
export function PanelForm(props: PanelFormProps) {
  const {
    title,
    submitLabel,
    error,
    isPending = false,
    canSubmit = true,
    onSubmit,
    onCancel,
    children,
  } = props;
  const { actions } = useParts();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (canSubmit) onSubmit(new FormData(event.currentTarget));
  };
  return (
    <form
      ref={showWhole}
      noValidate
      aria-label={title}
      onSubmit={submit}
      className="flex flex-col gap-3 rounded-md border border-line-strong/60 bg-panel p-3"
    >
      <p className="font-semibold">{title}</p>
      {children}
      {error ? (
        <Notice tone="danger" role="alert">
          {error}
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center justify-end gap-2">
        <span className="mr-auto text-xs text-ink-muted max-md:hidden">
          <Kbd keys="Ctrl+Enter" /> saves
        </span>
        <Button size="sm" look="ghost" onClick={onCancel ?? actions.closePanel}>
          Cancel
        </Button>
        <Button size="sm" look="primary" type="submit" isPending={isPending} disabled={!canSubmit}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}

/** Opened by a key, the form may lie below what is in sight. */
function showWhole(form: HTMLFormElement | null): void {
  form?.scrollIntoView?.({ block: "nearest" });
}

/** A text field of a form, trimmed. */
export function textOf(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === "string" ? value.trim() : "";
}

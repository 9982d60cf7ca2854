"use client";

import type { Ref } from "react";
import { Field } from "../../../ui/field.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import type { Draft } from "./draft.ts";

type DraftTextAreaProps = {
  name: string;
  label: string;
  draft: Draft;
  saved?: string;
  hint?: string;
  error?: string | null;
  placeholder?: string;
  rows?: number;
  isOptional?: boolean;
  isLabelHidden?: boolean;
  autoFocus?: boolean;
  ref?: Ref<HTMLTextAreaElement>;
};

/** A field for longer text whose content is kept in the browser until it is saved. */
export function DraftTextArea(props: DraftTextAreaProps) {
  const {
    name,
    label,
    draft,
    saved = "",
    hint,
    error,
    placeholder,
    rows = 3,
    isOptional,
    isLabelHidden,
    autoFocus,
    ref,
  } = props;
  return (
    <Field label={label} hint={hint} error={error} isOptional={isOptional} isLabelHidden={isLabelHidden}>
      <TextArea
        ref={ref}
        name={name}
        rows={rows}
        placeholder={placeholder}
        autoFocus={autoFocus}
        defaultValue={draft.read() ?? saved}
        onInput={(event) => draft.write(event.currentTarget.value)}
      />
    </Field>
  );
}

"use client";

import { Field as BaseField } from "@base-ui/react/field";
import type { ComponentProps } from "react";

/** The look of everything one types into. */
export const CONTROL_CLASS =
  "w-full min-w-0 rounded-sm border border-line-strong bg-page px-2.5 text-base text-ink hover:border-ink-muted focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-focus data-invalid:border-danger disabled:opacity-60 pointer-coarse:text-[1rem]";

type TextInputProps = Omit<ComponentProps<typeof BaseField.Control>, "className" | "render">;

/** A one-line input, at home inside a Field. */
export function TextInput(props: TextInputProps) {
  return <BaseField.Control {...props} className={`h-8 pointer-coarse:h-10 ${CONTROL_CLASS}`} />;
}

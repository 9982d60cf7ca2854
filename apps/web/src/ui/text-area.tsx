"use client";

import { Field as BaseField } from "@base-ui/react/field";
import type { ComponentProps, Ref } from "react";
import { CONTROL_CLASS } from "./text-input.tsx";

type TextAreaProps = Omit<ComponentProps<"textarea">, "className" | "ref"> & {
  ref?: Ref<HTMLTextAreaElement>;
  isSerif?: boolean;
};

/** A multi-line input, at home inside a Field. It grows with its text up to its limit. */
export function TextArea({ isSerif = false, ref, rows = 3, ...rest }: TextAreaProps) {
  const font = isSerif ? "font-serif leading-relaxed" : "";
  return (
    <BaseField.Control
      render={
        <textarea
          {...rest}
          ref={ref}
          rows={rows}
          className={`max-h-[60vh] resize-y py-1.5 ${font} ${CONTROL_CLASS}`}
        />
      }
    />
  );
}

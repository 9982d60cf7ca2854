"use client";

import { CircleAlertIcon, UploadIcon } from "lucide-react";
import { useId, useRef } from "react";
import { Button } from "../../ui/button.tsx";
import { ACCEPTED_FILES } from "./intake-file.ts";

type FileBoxProps = {
  isDragging: boolean;
  isDisabled: boolean;
  problem: string | null;
  onFile: (file: File) => void;
};

/** Chooses a file, or shows where a dragged one may fall. */
export function FileBox({ isDragging, isDisabled, problem, onFile }: FileBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <section
      aria-labelledby={`${id}-title`}
      className={`flex flex-col items-start gap-2 rounded-md border border-dashed px-4 py-5 lg:mt-6 ${isDragging ? "border-accent bg-accent-soft" : "border-line-strong/70"}`}
    >
      <UploadIcon aria-hidden className="size-5 text-ink-muted" />
      <h2 id={`${id}-title`} className="font-semibold">
        {isDragging ? "Drop it here" : "Or drop a file"}
      </h2>
      <ul className="text-sm text-ink-muted">
        <li>Word (.docx)</li>
        <li>Web page (.html)</li>
        <li>Text or Markdown (.txt, .md)</li>
        <li>Claimdesk report (.json), to bring it back</li>
      </ul>
      <input
        ref={input}
        type="file"
        aria-label="Article or report file"
        tabIndex={-1}
        accept={ACCEPTED_FILES}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.item(0);
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
      <Button
        disabled={isDisabled}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onClick={() => input.current?.click()}
      >
        Choose a file
      </Button>
      {problem ? (
        <p id={`${id}-problem`} role="alert" className="flex gap-1.5 text-sm text-danger">
          <CircleAlertIcon aria-hidden className="mt-0.5 size-4 shrink-0" />
          {problem}
        </p>
      ) : null}
    </section>
  );
}

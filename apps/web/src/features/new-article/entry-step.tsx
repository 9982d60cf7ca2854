"use client";

import type { FormEvent, KeyboardEvent } from "react";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { PageTitle } from "../../ui/page.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { FileBox } from "./file-box.tsx";
import { TEXT_LIMIT } from "./intake-file.ts";
import { useDocumentIntake } from "./use-document-intake.ts";
import type { useIntake } from "./use-intake.ts";
import { Working } from "./working.tsx";

/** Two ways in, side by side: paste, or a file. Both also work anywhere on the page. */
export function EntryStep({ intake }: { intake: ReturnType<typeof useIntake> }) {
  const { problem, working, takeFile, takeText } = intake;
  const isDragging = useDocumentIntake({ onText: takeText, onFile: (file) => void takeFile(file) });
  return (
    <>
      <PageTitle
        title="New article"
        description={`Paste the article or choose a file. Its text may have up to ${TEXT_LIMIT}. Nothing is stored before you have seen it.`}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <TextEntry intake={intake} />
        <FileBox
          isDragging={isDragging}
          isDisabled={working !== null}
          problem={problem?.place === "file" ? problem.text : null}
          onFile={(file) => void takeFile(file)}
        />
      </div>
      <Working words={working} />
    </>
  );
}

function TextEntry({ intake }: { intake: ReturnType<typeof useIntake> }) {
  const { text, setText, problem, working, takeText } = intake;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (working === null) takeText(text);
  };
  const submitByKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-3">
      <Field
        label="Text of the article"
        error={problem?.place === "text" ? problem.text : null}
        hint="Headline first, then the rest, as it will be published."
      >
        <TextArea
          isSerif
          rows={16}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={submitByKey}
          placeholder="Paste with Ctrl+V or ⌘V, anywhere on this page"
          spellCheck={false}
        />
      </Field>
      <div>
        <Button type="submit" look="primary" isPending={working !== null}>
          Preview the text
        </Button>
      </div>
    </form>
  );
}

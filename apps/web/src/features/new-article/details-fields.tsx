"use client";

import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { type ArticleDraft, type DraftProblems, localDay } from "./article-draft.ts";

type DetailsFieldsProps = {
  draft: ArticleDraft;
  problems: DraftProblems;
  onChange: (part: Partial<ArticleDraft>) => void;
};

export function DetailsFields({ draft, problems, onChange }: DetailsFieldsProps) {
  return (
    <>
      <Field label="Title" error={problems.title}>
        <TextInput
          name="title"
          value={draft.title}
          onValueChange={(title) => onChange({ title })}
          maxLength={300}
        />
      </Field>
      <Field label="Byline" isOptional error={problems.byline}>
        <TextInput
          name="byline"
          value={draft.byline}
          onValueChange={(byline) => onChange({ byline })}
          maxLength={300}
        />
      </Field>
      <Field
        label="Publication date"
        error={problems.publishedOn}
        hint="Words such as “yesterday” or “on Tuesday” are read against this day."
      >
        <div className="flex gap-2">
          <div className="min-w-0 grow">
            <TextInput
              name="publishedOn"
              type="date"
              value={draft.publishedOn}
              onValueChange={(publishedOn) => onChange({ publishedOn })}
            />
          </div>
          <Button onClick={() => onChange({ publishedOn: localDay(new Date()) })}>Today</Button>
        </div>
      </Field>
      <Field label="Web address" isOptional error={problems.url}>
        <TextInput
          name="url"
          type="url"
          inputMode="url"
          placeholder="https://"
          value={draft.url}
          onValueChange={(url) => onChange({ url })}
          maxLength={2000}
        />
      </Field>
    </>
  );
}

"use client";

import { SOURCE_TYPE_WORDS, SourceType } from "@claimdesk/domain";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Field } from "../../../ui/field.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextInput } from "../../../ui/text-input.tsx";

const TYPES = SourceType.options.map((value) => ({ value, label: SOURCE_TYPE_WORDS[value] }));

type SourceFieldsProps = {
  title: string;
  type: SourceType;
  onTypeChange: (type: SourceType) => void;
  /** What is wrong, by field. */
  problems: Partial<Record<string, string>>;
};

/** The bibliographic part of a new source. */
export function SourceFields({ title, type, onTypeChange, problems }: SourceFieldsProps) {
  const isAddress = /^https?:\/\//.test(title);
  return (
    <>
      <Field label="Title" error={problems.title}>
        <TextInput name="title" autoFocus defaultValue={isAddress ? "" : title} maxLength={500} />
      </Field>
      <div className="grid grid-cols-2 gap-2">
        <Field label="Type">
          <Select options={TYPES} value={type} onValueChange={onTypeChange} />
        </Field>
        <Field label="Date" isOptional error={problems.publishedOn}>
          <TextInput name="publishedOn" type="date" />
        </Field>
      </div>
      <Field label="Web address" isOptional error={problems.url}>
        <TextInput
          name="url"
          inputMode="url"
          autoComplete="off"
          placeholder="https://"
          defaultValue={isAddress ? title : ""}
        />
      </Field>
      <div className="grid grid-cols-2 gap-2">
        <Field label="Publisher" isOptional>
          <TextInput name="publisher" maxLength={300} />
        </Field>
        <Field label="Author" isOptional>
          <TextInput name="author" maxLength={300} />
        </Field>
      </div>
      <Checkbox name="isConfidential" label="Confidential: the public report leaves it out" />
    </>
  );
}

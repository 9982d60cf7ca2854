"use client";

import type { IntakePreview } from "@claimdesk/domain";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { RadioCards } from "../../ui/radio-cards.tsx";
import { type ArticleDraft, type DraftProblems, draftFrom, problemsOf } from "./article-draft.ts";
import { DetailsFields } from "./details-fields.tsx";
import { SameTextNotice } from "./same-text-notice.tsx";
import { useCreateArticle } from "./use-create-article.ts";
import { Working } from "./working.tsx";

const STARTS = [
  {
    value: "suggest",
    label: "Suggest claims",
    hint: "Claimdesk marks what can be checked. You accept, change or drop each one.",
  },
  { value: "empty", label: "Start empty", hint: "You mark every claim yourself." },
] as const;

/** The facts about the article, guessed where the text gave them, and how to start. */
export function DetailsForm({ preview }: { preview: IntakePreview }) {
  const [draft, setDraft] = useState(() => draftFrom(preview));
  const [problems, setProblems] = useState<DraftProblems>({});
  const { create, sameText, isPending, problem } = useCreateArticle(preview);
  const change = (part: Partial<ArticleDraft>) => setDraft((before) => ({ ...before, ...part }));

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = problemsOf(draft);
    setProblems(found);
    const [first] = Object.keys(found);
    if (first) event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    else if (!isPending) create(draft);
  };
  const submitByKey = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };

  return (
    <form noValidate onSubmit={submit} onKeyDown={submitByKey} className="flex flex-col gap-4">
      {sameText ? <SameTextNotice sameText={sameText} /> : null}
      <DetailsFields draft={draft} problems={problems} onChange={change} />
      <RadioCards
        legend="How to start"
        value={draft.start}
        options={STARTS}
        onValueChange={(start) => change({ start })}
      />
      {problem ? (
        <Notice tone="danger" role="alert" title="The article is not stored yet">
          <p>{problem}</p>
        </Notice>
      ) : null}
      <div>
        <Button type="submit" look="primary" isPending={isPending}>
          {sameText ? "Add it anyway" : "Start checking"}
        </Button>
        <Working words={isPending ? workingWords(draft, preview) : null} />
      </div>
    </form>
  );
}

/** Longer texts are read after they are stored, in about so many words. */
const LONG_WORDS = 8000;

function workingWords({ start }: ArticleDraft, { wordCount }: IntakePreview): string {
  if (start !== "suggest") return "Storing the text …";
  return wordCount < LONG_WORDS
    ? "Storing the text and reading its claims …"
    : "Storing the text. Its claims are read while you look at it …";
}

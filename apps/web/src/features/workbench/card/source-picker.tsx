"use client";

import { SOURCE_TYPE_WORDS, type Source, sourceName } from "@claimdesk/domain";
import { useQuery } from "@tanstack/react-query";
import { PlusIcon } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { useTRPC } from "../../../trpc/client.tsx";
import { Field } from "../../../ui/field.tsx";
import { TextInput } from "../../../ui/text-input.tsx";

type SourcePickerProps = { onPick: (source: Source) => void; onNew: (title: string) => void };

/** Finds a source of the desk by words of its title, author or publisher, or starts a new one. */
export function SourcePicker({ onPick, onNew }: SourcePickerProps) {
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search.trim());
  const { data: sources = [] } = useQuery({
    ...useTRPC().source.list.queryOptions({ search: wanted, limit: 6 }),
    placeholderData: (before) => before,
  });
  return (
    <div className="flex flex-col gap-2">
      <Field label="Find a source of the desk, or name a new one">
        <TextInput
          type="search"
          autoComplete="off"
          autoFocus
          placeholder="Title, author, publisher or address"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            event.stopPropagation();
            const [only] = sources;
            if (wanted !== "" && sources.length === 1 && only) onPick(only);
            else onNew(search.trim());
          }}
        />
      </Field>
      <ul
        className="flex flex-col divide-y divide-line rounded-sm border border-line bg-page"
        aria-label="Sources found"
      >
        {sources.map((source) => (
          <li key={source.id}>
            <button
              type="button"
              onClick={() => onPick(source)}
              className="flex w-full flex-col px-2.5 py-1.5 text-left hover:bg-hover"
            >
              <span className="font-medium">{source.title}</span>
              <span className="text-xs text-ink-muted">
                {[sourceName(source.number), SOURCE_TYPE_WORDS[source.type], source.publisher]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            onClick={() => onNew(search.trim())}
            className="flex w-full items-center gap-1.5 px-2.5 py-1.5 text-left font-medium text-accent hover:bg-hover"
          >
            <PlusIcon aria-hidden className="size-4" />
            {wanted ? `New source “${search.trim()}”` : "New source"}
          </button>
        </li>
      </ul>
    </div>
  );
}

"use client";

import type { Member } from "@claimdesk/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTRPC } from "../../trpc/client.tsx";
import { describeFailure } from "../../trpc/failure.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { useToast } from "../../ui/toast.tsx";

/** The name under which the caller's checks and notes stand. */
export function NameForm({ me }: { me: Member }) {
  const [draft, setDraft] = useState(me.name);
  const { rename, isPending, problem } = useRename();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rename(draft.trim());
  };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col items-start gap-2">
      <div className="w-full">
        <Field label="Your name" error={problem} hint="Stands beside your checks and notes, and in reports.">
          <TextInput autoComplete="name" value={draft} onValueChange={setDraft} maxLength={120} />
        </Field>
      </div>
      <Button type="submit" isPending={isPending} disabled={draft.trim() === me.name}>
        Save name
      </Button>
    </form>
  );
}

function useRename() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const renaming = useMutation(
    trpc.desk.renameSelf.mutationOptions({
      onSuccess: (desk) => {
        queryClient.setQueryData(trpc.desk.view.queryKey(), desk);
        toast({ title: "Name saved" });
        // Reports and workbenches that were read before still hold the old name.
        return queryClient.invalidateQueries();
      },
    }),
  );
  return {
    rename: (name: string) => renaming.mutate({ name }),
    isPending: renaming.isPending,
    problem: renaming.isError ? describeFailure(renaming.error).text : null,
  };
}

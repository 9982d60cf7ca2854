"use client";

import type { DeskView, GuardLevel } from "@claimdesk/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../trpc/client.tsx";
import { describeFailure, refusalOf } from "../../trpc/failure.ts";
import { useToast } from "../../ui/toast.tsx";

/** Saves the desk at the revision that is shown; when somebody else was first, theirs is read and nothing is lost. */
export function useEditDesk(desk: DeskView) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const editing = useMutation(
    trpc.desk.edit.mutationOptions({
      onSuccess: (after) => {
        queryClient.setQueryData(trpc.desk.view.queryKey(), after);
        toast({ title: "Desk saved" });
      },
      onError: (error) => {
        if (refusalOf(error)?.reason === "changedMeanwhile") {
          return queryClient.invalidateQueries({ queryKey: trpc.desk.view.queryKey() });
        }
      },
    }),
  );
  return {
    save: (change: { name: string; guardLevel: GuardLevel }) =>
      editing.mutate({ ...change, revision: desk.revision }),
    isPending: editing.isPending,
    problem: editing.isError ? describeFailure(editing.error).text : null,
  };
}

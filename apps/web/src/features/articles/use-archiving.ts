"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../trpc/client.tsx";
import { describeFailure } from "../../trpc/failure.ts";
import { useToast } from "../../ui/toast.tsx";

type Archivable = { id: string; title: string; revision: number };

/** Puts articles into the archive and takes them out again, each time with an undo. */
export function useArchiving() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const refresh = () => queryClient.invalidateQueries({ queryKey: trpc.article.list.pathKey() });
  const onError = (error: unknown) => {
    toast({ title: "The article stays where it was", description: describeFailure(error).text });
    return refresh();
  };
  const archiving = useMutation(trpc.article.archive.mutationOptions({ onSuccess: refresh, onError }));
  const unarchiving = useMutation(trpc.article.unarchive.mutationOptions({ onSuccess: refresh, onError }));

  const unarchive = async ({ id, title, revision }: Archivable, isUndo = false) => {
    const after = await unarchiving.mutateAsync({ articleId: id, revision }).catch(() => null);
    if (after === null) return;
    if (isUndo) return toast({ title: "Back among the open articles", description: title });
    toast({
      title: "Taken out of the archive",
      description: title,
      undo: () => void archive({ id, title, revision: after.revision }, true),
    });
  };
  const archive = async ({ id, title, revision }: Archivable, isUndo = false) => {
    const after = await archiving.mutateAsync({ articleId: id, revision }).catch(() => null);
    if (after === null) return;
    if (isUndo) return toast({ title: "Back in the archive", description: title });
    toast({
      title: "Archived",
      description: title,
      undo: () => void unarchive({ id, title, revision: after.revision }, true),
    });
  };
  return {
    isPending: archiving.isPending || unarchiving.isPending,
    archive: (article: Archivable) => void archive(article),
    unarchive: (article: Archivable) => void unarchive(article),
  };
}

"use client";

import type { IntakePreview } from "@claimdesk/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "../../trpc/client.tsx";
import { describeFailure } from "../../trpc/failure.ts";
import type { ArticleDraft } from "./article-draft.ts";

/** An article of the desk that has this very text. */
export type SameText = { articleId: string; title: string };

function sameTextOf(details: Readonly<Record<string, unknown>> | undefined): SameText | null {
  const { articleId, title } = details ?? {};
  return typeof articleId === "string" && typeof title === "string" ? { articleId, title } : null;
}

/** Stores the article and goes to its workbench. Knowing of the same text, storing means "add it anyway". */
export function useCreateArticle(preview: IntakePreview) {
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const creating = useMutation(
    trpc.article.create.mutationOptions({
      onSuccess: ({ articleId }) => {
        void queryClient.invalidateQueries({ queryKey: trpc.article.list.pathKey() });
        router.push(`/a/${articleId}`);
      },
    }),
  );
  const failure = creating.isError ? describeFailure(creating.error) : null;
  const refusedFor = failure?.refusal?.reason === "sameText" ? sameTextOf(failure.refusal.details) : null;
  const sameText = refusedFor ?? preview.sameTextAs;
  const create = ({ start, ...details }: ArticleDraft) => {
    const { text, origin, fileName, removed } = preview;
    creating.mutate({
      ...{ ...details, url: details.url.trim(), text, origin, fileName, removed },
      suggestClaims: start === "suggest",
      allowSameText: sameText !== null,
    });
  };
  return {
    create,
    sameText,
    /** Still true after success, until the workbench is there. */
    isPending: creating.isPending || creating.isSuccess,
    problem: failure && !refusedFor ? failure.text : null,
  };
}

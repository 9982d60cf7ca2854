"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ArrowLeftIcon } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTRPC } from "../../trpc/client.tsx";
import { describeFailure } from "../../trpc/failure.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Moment } from "../../ui/time.tsx";
import type { ReportFile } from "./report-file.ts";
import { StepTitle } from "./step-title.tsx";
import { Working } from "./working.tsx";

/** A report that was downloaded once, about to become an article again. */
export function ReportStep({ file, onBack }: { file: ReportFile; onBack: () => void }) {
  const { bringBack, isPending, problem } = useImport(file);
  return (
    <>
      <StepTitle
        title="Bring this report back?"
        actions={
          <Button onClick={onBack}>
            <ArrowLeftIcon aria-hidden />
            Back
          </Button>
        }
      />
      <div className="flex max-w-xl flex-col items-start gap-4">
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
          <dt className="text-ink-muted">Article</dt>
          <dd className="font-semibold">{file.title}</dd>
          <dt className="text-ink-muted">Holds</dt>
          <dd>
            {file.wordCount.toLocaleString("en")} words, {file.claimCount.toLocaleString("en")} claims
          </dd>
          <dt className="text-ink-muted">Made</dt>
          <dd>
            <Moment at={file.composedAt} /> on “{file.deskName}”
          </dd>
        </dl>
        <p className="text-ink-muted">
          It becomes an article with all its claims, verdicts, sources and notes. The people in it come as
          names without an account.
        </p>
        {problem ? (
          <Notice tone="danger" role="alert" title="The report was not brought in">
            <p>{problem}</p>
          </Notice>
        ) : null}
        <Button look="primary" isPending={isPending} onClick={bringBack}>
          Bring it in
        </Button>
      </div>
      <Working words={isPending ? "Checking every quote and storing the claims …" : null} />
    </>
  );
}

function useImport(file: ReportFile) {
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const importing = useMutation(
    trpc.report.import.mutationOptions({
      onSuccess: ({ articleId }) => {
        void queryClient.invalidateQueries({ queryKey: trpc.article.list.pathKey() });
        router.push(`/a/${articleId}`);
      },
    }),
  );
  return {
    bringBack: () => importing.mutate({ report: file.report }),
    isPending: importing.isPending || importing.isSuccess,
    problem: importing.isError ? describeFailure(importing.error).text : null,
  };
}

"use client";

import { useState, useTransition } from "react";
import { useToast } from "../../ui/toast.tsx";
import type { AccountProblem } from "./account-service.ts";

const AWAY =
  "The desk did not answer, so nothing was changed. Check that Claimdesk is running, then try again.";

/** Runs one change of the sign-in and keeps what came back. */
export function useAccountSave(saved: string) {
  const toast = useToast();
  const [problem, setProblem] = useState<AccountProblem>(null);
  const [isPending, startTransition] = useTransition();
  const run = (change: () => Promise<AccountProblem>, onSaved: () => void) =>
    startTransition(async () => {
      const found = await change().catch((): AccountProblem => ({ field: null, text: AWAY }));
      setProblem(found);
      if (found !== null) return;
      toast({ title: saved });
      onSaved();
    });
  const problemAt = (field: NonNullable<AccountProblem>["field"]) =>
    problem?.field === field ? problem.text : null;
  return { run, isPending, problemAt };
}

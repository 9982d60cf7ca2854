"use client";

import { TriangleAlertIcon } from "lucide-react";
import { Button } from "../../../ui/button.tsx";
import { type Disagreements, disagreementWords } from "../disagreements.ts";
import { useParts, useView } from "../workbench-context.ts";

/** Counts what does not agree in the article, and lists only the claims that it concerns. */
export function DisagreementsBar({ disagreements }: { disagreements: Disagreements }) {
  const { view } = useParts();
  const isShown = useView((state) => state.filter === "disagreeing");
  const words = disagreementWords(disagreements);
  if (words === "" && !isShown) return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1 border-b border-line bg-panel px-3 py-1.5">
      <p className="flex items-center gap-1.5 text-sm">
        <TriangleAlertIcon aria-hidden className="size-4 shrink-0 text-caution" />
        {words || "Everything agrees"}
      </p>
      <Button size="sm" look="ghost" onClick={() => view.set({ filter: isShown ? "all" : "disagreeing" })}>
        {isShown ? "Show all" : "Show these"}
      </Button>
    </div>
  );
}

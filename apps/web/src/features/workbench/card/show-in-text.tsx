"use client";

import type { Mention } from "@claimdesk/domain";
import { LocateIcon } from "lucide-react";
import { Button } from "../../../ui/button.tsx";
import { useParts } from "../workbench-context.ts";

/** Brings a further place of a claim into sight in the text. */
export function ShowInText({ mention }: { mention: Mention }) {
  const { actions } = useParts();
  return (
    <Button size="sm" look="ghost" onClick={() => actions.showPlace(mention)}>
      <LocateIcon aria-hidden />
      Show in text
    </Button>
  );
}

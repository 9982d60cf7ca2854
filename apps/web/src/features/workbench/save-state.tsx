"use client";

import { CheckIcon, CloudOffIcon, LoaderCircleIcon, TriangleAlertIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { Popover } from "../../ui/popover.tsx";
import type { LedgerState } from "./saving/ledger.ts";
import { useLedger, useParts } from "./workbench-context.ts";

const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** Whether everything is saved, in words that never lie. */
export function SaveState() {
  const state = useLedger(saveStateOf);
  const savedAt = useLedger((ledger) => ledger.savedAt);
  switch (state) {
    case "retrying":
      return <Retrying />;
    case "conflict":
      return (
        <State icon={<TriangleAlertIcon aria-hidden className="text-caution" />}>
          <span className="text-caution">Not saved: somebody changed it too</span>
        </State>
      );
    case "saving":
      return <State icon={<LoaderCircleIcon aria-hidden className="animate-spin" />}>Saving…</State>;
    case "saved":
      return (
        <State icon={<CheckIcon aria-hidden />}>
          {savedAt ? `Saved ${CLOCK.format(savedAt)}` : "All saved"}
        </State>
      );
  }
}

function saveStateOf({
  pending,
  asking,
  trouble,
  conflicts,
}: LedgerState): "retrying" | "saving" | "conflict" | "saved" {
  if (trouble) return "retrying";
  if (pending.length > 0 || asking > 0) return "saving";
  return conflicts.length > 0 ? "conflict" : "saved";
}

function State({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <p
      role="status"
      className="flex items-center gap-1.5 text-sm whitespace-nowrap text-ink-muted [&_svg]:size-3.5 [&_svg]:shrink-0"
    >
      {icon}
      {children}
    </p>
  );
}

function Retrying() {
  const { ledger } = useParts();
  const trouble = useLedger((state) => state.trouble);
  const count = useLedger((state) => state.pending.length + state.asking);
  const trigger = (
    <button
      type="button"
      className="flex h-7 items-center gap-1.5 rounded-sm bg-danger-soft px-2 text-sm font-medium whitespace-nowrap text-danger"
    >
      <CloudOffIcon aria-hidden className="size-3.5" />
      <span role="status">Not saved, retrying</span>
    </button>
  );
  return (
    <Popover trigger={trigger} title="Not saved, retrying" isTitleHidden align="end">
      <p>
        {count === 1 ? "One change waits" : `${count} changes wait`} for the server. Nothing is lost while
        this page stays open; you can go on working.
      </p>
      {trouble?.errorId ? (
        <p className="mt-1 text-sm text-ink-muted">Id to quote: {trouble.errorId}</p>
      ) : null}
      <div className="mt-2 flex gap-2">
        <Button size="sm" onClick={ledger.retryNow}>
          Try now
        </Button>
        <Button size="sm" look="ghost" onClick={ledger.giveUp}>
          Take back what is not saved
        </Button>
      </div>
    </Popover>
  );
}

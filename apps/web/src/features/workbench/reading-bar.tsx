"use client";

import { isRunActive, type SuggestionRun } from "@claimdesk/domain";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ProgressBar, percentOf } from "../../ui/progress-bar.tsx";
import { useDenial, useLedger, useParts } from "./workbench-context.ts";

/** How the engine's reading of the text stands: at work, stopped, or with something to know about the text. */
export function ReadingBar({ run }: { run: SuggestionRun | null }) {
  if (run === null) return null;
  if (isRunActive(run.state)) return <AtWork key={run.id} run={run} />;
  if (run.problem !== null) return <Stopped problem={run.problem} />;
  return run.note === null ? null : (
    <div className="screen-only border-b border-line px-4 py-2">
      <Notice tone="info" title="About this text">
        {run.note}
      </Notice>
    </div>
  );
}

function AtWork({ run }: { run: SuggestionRun }) {
  const percent = percentOf(run.share);
  const words = run.state === "queued" ? "Waiting to read claims" : `Reading claims: ${percent} %`;
  return (
    <div className="screen-only flex flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-line bg-panel px-4 py-2">
      <p className="text-sm font-medium whitespace-nowrap tabular-nums">{words}</p>
      <div className="min-w-32 flex-1">
        <ProgressBar label="Reading claims" share={run.share} />
      </div>
      <p className="text-sm text-ink-muted">
        You can read on or leave; the claims appear here when it is done.
      </p>
      <Spoken words={words} />
    </div>
  );
}

const SPOKEN_EVERY_MS = 5000;

/** The same words for those who do not see them, and not at every step. */
function Spoken({ words }: { words: string }) {
  const latest = useRef(words);
  const [spoken, setSpoken] = useState(words);
  useEffect(() => {
    latest.current = words;
  }, [words]);
  // A clock: progress comes each second, and nobody wants to hear each of it.
  useEffect(() => {
    const timer = setInterval(() => setSpoken(latest.current), SPOKEN_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <p role="status" className="sr-only">
      {spoken}
    </p>
  );
}

function Stopped({ problem }: { problem: string }) {
  const { actions } = useParts();
  const denied = useDenial("suggestClaims");
  const isBusy = useLedger((state) => state.asking > 0);
  return (
    <div className="screen-only border-b border-line px-4 py-2">
      <Notice
        tone="caution"
        role="status"
        title="The claims of this text were not read to the end"
        actions={
          <Button
            size="sm"
            disabled={denied !== null}
            isPending={isBusy}
            onClick={() => void actions.suggestAgain()}
          >
            Try again
          </Button>
        }
      >
        <p>{problem}</p>
        {denied ? <p className="text-sm text-ink-muted">{denied}</p> : null}
      </Notice>
    </div>
  );
}

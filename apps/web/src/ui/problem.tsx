import type { ReactNode } from "react";

type ProblemProps = { title: string; children: ReactNode; errorId: string | null; actions: ReactNode };

/** A page that could not be shown: what happened, what is safe, one next step, and an id to quote. */
export function Problem({ title, children, errorId, actions }: ProblemProps) {
  return (
    <main
      id="main"
      className="mx-auto flex w-full max-w-xl flex-1 flex-col items-start gap-3 px-4 py-12 sm:px-6"
    >
      <h1 className="text-xl font-semibold">{title}</h1>
      <div className="text-ink-muted">{children}</div>
      {errorId ? (
        <p className="text-sm text-ink-muted">
          If it happens again, quote this id: <code className="font-mono text-ink select-all">{errorId}</code>
        </p>
      ) : null}
      <div className="mt-1 flex flex-wrap gap-2">{actions}</div>
    </main>
  );
}

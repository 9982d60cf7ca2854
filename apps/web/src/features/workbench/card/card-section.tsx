import type { ReactNode } from "react";

type CardSectionProps = { title: string; count?: number; action?: ReactNode; children?: ReactNode };

/** A part of the card with its heading. */
export function CardSection({ title, count, action, children }: CardSectionProps) {
  return (
    <section className="flex flex-col gap-2 border-t border-line px-4 py-3">
      <div className="flex min-h-7 items-center justify-between gap-2">
        <h3 className="text-sm font-semibold">
          {title}
          {count === undefined || count === 0 ? null : (
            <span className="ml-1.5 font-normal text-ink-muted tabular-nums">{count}</span>
          )}
        </h3>
        {action}
      </div>
      {children}
    </section>
  );
}

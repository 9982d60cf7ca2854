import type { ReactNode } from "react";

const WIDTHS = { narrow: "max-w-2xl", reading: "max-w-4xl", wide: "max-w-6xl" } as const;

/** The main part of a page, centred and never wider than one can read. */
export function Page({ width = "wide", children }: { width?: keyof typeof WIDTHS; children: ReactNode }) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className={`mx-auto w-full flex-1 px-4 py-6 sm:px-6 print:p-0 ${WIDTHS[width]}`}
    >
      {children}
    </main>
  );
}

type PageTitleProps = { title: string; description?: ReactNode; actions?: ReactNode };

export function PageTitle({ title, description, actions }: PageTitleProps) {
  return (
    <div className="mb-5 flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
      <div className="min-w-0">
        <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
        {description ? <div className="mt-0.5 max-w-prose text-ink-muted">{description}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}

/** A part of a page with its own heading. */
export function Section({
  title,
  description,
  children,
}: {
  title: string;
  description?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="mb-8">
      <h2 className="text-lg font-semibold">{title}</h2>
      {description ? (
        <div className="mt-0.5 mb-3 max-w-prose text-ink-muted">{description}</div>
      ) : (
        <div className="mb-3" />
      )}
      {children}
    </section>
  );
}

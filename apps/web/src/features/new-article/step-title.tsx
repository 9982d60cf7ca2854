import type { ReactNode } from "react";

/** The heading of a step that replaced another one; takes focus, so that nobody is left where the last one was. */
export function StepTitle({ title, actions }: { title: string; actions: ReactNode }) {
  return (
    <div className="mb-5 flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
      <h1 ref={takeFocus} tabIndex={-1} className="text-xl font-semibold tracking-tight">
        {title}
      </h1>
      {actions}
    </div>
  );
}

function takeFocus(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}

import type { ReactNode } from "react";

const TONES = {
  neutral: "bg-panel text-ink-muted border-line",
  accent: "bg-accent-soft text-accent border-transparent",
  caution: "bg-caution-soft text-caution border-transparent",
  danger: "bg-danger-soft text-danger border-transparent",
} as const;

/** A short word beside a title, such as "Sample". */
export function Badge({ tone = "neutral", children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  return (
    <span
      className={`badge inline-flex h-5 shrink-0 items-center rounded-sm border px-1.5 text-xs font-medium ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}

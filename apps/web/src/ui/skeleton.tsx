import type { ReactNode } from "react";

/** Stands in for a page that loads; appears only when loading takes a moment. */
export function Skeleton({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="status" aria-label={label} className="appear-late">
      {children}
    </div>
  );
}

const WIDTHS = { full: "w-full", half: "w-1/2", third: "w-1/3", quarter: "w-1/4" } as const;
const HEIGHTS = { line: "h-4", title: "h-6", box: "h-24" } as const;

export function SkeletonBar({
  width = "full",
  height = "line",
}: {
  width?: keyof typeof WIDTHS;
  height?: keyof typeof HEIGHTS;
}) {
  return <div className={`animate-pulse rounded-sm bg-hover ${WIDTHS[width]} ${HEIGHTS[height]}`} />;
}

type ProgressBarProps = {
  label: string;
  /** 0 to 1. */
  share: number;
};

/** How far a piece of work is. The words beside it are up to the place where it stands. */
export function ProgressBar({ label, share }: ProgressBarProps) {
  const percent = percentOf(share);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className="h-1.5 w-full overflow-hidden rounded-full bg-pressed forced-colors:border forced-colors:border-[CanvasText]"
    >
      <div
        className="h-full rounded-full bg-accent transition-[width] duration-500 motion-reduce:transition-none forced-colors:bg-[Highlight]"
        style={{ width: `${percent}%` }}
      />
    </div>
  );
}

/** A share as whole percent; 100 only when it is all of it. */
export function percentOf(share: number): number {
  return Math.floor(Math.min(1, Math.max(0, share)) * 100);
}

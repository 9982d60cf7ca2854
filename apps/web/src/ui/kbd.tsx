/** A key or a chord, as in "Mod+Z" or "G then A". */
export function Kbd({ keys, isInverted = false }: { keys: string; isInverted?: boolean }) {
  const look = isInverted ? "border-page/40 text-page" : "border-line-strong/50 bg-panel text-ink-muted";
  return (
    <kbd
      className={`inline-flex h-5 min-w-5 items-center justify-center rounded-sm border px-1 font-sans text-xs ${look}`}
    >
      {keys}
    </kbd>
  );
}

/** Says in words what is being done; empty when nothing is. */
export function Working({ words }: { words: string | null }) {
  return (
    <p role="status" className="mt-3 min-h-5 text-ink-muted">
      {words}
    </p>
  );
}

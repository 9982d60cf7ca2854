/** What to do on a desk that has nothing but the sample yet. */
export function FirstSteps() {
  return (
    <p className="mt-4 max-w-prose text-ink-muted">
      New here? Open the sample: its claims are marked on their exact words, and you decide each of them with
      one key. Then add an article of your own.
    </p>
  );
}

import type { ClaimFile } from "@claimdesk/domain";

/** The exact words of the claim between what stands before and after them. */
export function QuoteInContext({ claim }: { claim: ClaimFile }) {
  return (
    <blockquote className="border-l-2 border-line-strong pl-3 font-serif text-[1rem] leading-relaxed text-ink-muted">
      <span className="sr-only">In the text: </span>
      {lastLine(claim.prefix)}
      <mark className="rounded-sm bg-accent-soft px-0.5 text-ink">{claim.quote}</mark>
      {firstLine(claim.suffix)}
    </blockquote>
  );
}

/** Context of another paragraph would read as if it belonged here. */
function lastLine(prefix: string): string {
  const at = prefix.lastIndexOf("\n");
  return at === -1 ? `…${prefix.replace(/^\S*\s/u, "")}` : prefix.slice(at + 1);
}

function firstLine(suffix: string): string {
  const at = suffix.indexOf("\n");
  return at === -1 ? `${suffix.replace(/\s\S*$/u, "")}…` : suffix.slice(0, at);
}

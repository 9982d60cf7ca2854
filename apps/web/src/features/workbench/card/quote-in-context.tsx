import type { ClaimFile } from "@claimdesk/domain";

/** The exact words of the claim between what stands before and after them. */
export function QuoteInContext({ claim }: { claim: ClaimFile }) {
  return (
    <blockquote className="border-l-2 border-line-strong pl-3 font-serif text-[1rem] leading-relaxed text-ink-muted">
      <span className="sr-only">In the text: </span>
      {lastLine(claim)}
      <mark className="rounded-sm bg-accent-soft px-0.5 text-ink">{claim.quote}</mark>
      {firstLine(claim)}
    </blockquote>
  );
}

/** Context of another paragraph would read as if it belonged here. */
function lastLine({ prefix, start }: ClaimFile): string {
  const at = prefix.lastIndexOf("\n");
  if (at !== -1) return prefix.slice(at + 1);
  return start === prefix.length ? prefix : `…${prefix.replace(/^\S*\s/u, "")}`;
}

function firstLine({ suffix }: ClaimFile): string {
  const at = suffix.indexOf("\n");
  if (at !== -1) return suffix.slice(0, at);
  if (suffix.length < CONTEXT_UNITS - 1) return suffix;
  const words = suffix.replace(/\s\S*$/u, "");
  return /[.…]$/u.test(words) ? `${words} …` : `${words}…`;
}

/** As long as the context of an anchor is, unless the text ends before. */
const CONTEXT_UNITS = 32;

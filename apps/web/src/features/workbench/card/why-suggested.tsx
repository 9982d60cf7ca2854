import type { ClaimFile } from "@claimdesk/domain";
import { worthinessWord } from "../worthiness-words.ts";

/** Why the engine made this a claim, and how much it asks to be checked. */
export function WhySuggested({ claim: { origin, why, checkWorthiness } }: { claim: ClaimFile }) {
  if (origin === "person" || (why.length === 0 && checkWorthiness === null)) return null;
  return (
    <section className="flex flex-col gap-0.5 text-sm">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="text-ink-muted">Why it was suggested</h3>
        {checkWorthiness === null ? null : (
          <p className="text-ink-muted">
            Worth checking:{" "}
            <strong className="font-medium text-ink">{worthinessWord(checkWorthiness)}</strong>
          </p>
        )}
      </div>
      <ul className="flex list-disc flex-col pl-4 marker:text-ink-faint">
        {why.map((reason) => (
          <li key={reason}>{asSentence(reason)}</li>
        ))}
      </ul>
    </section>
  );
}

const asSentence = (reason: string) => reason.charAt(0).toLocaleUpperCase("en") + reason.slice(1);

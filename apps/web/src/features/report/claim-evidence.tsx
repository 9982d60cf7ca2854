import { type ReportClaim, STANCE_WORDS, sourceName, TIER_WORDS, WAITING_ON_WORDS } from "@claimdesk/domain";
import { formatDay } from "../../ui/time.tsx";
import type { NameOf } from "./people.ts";

type Titles = ReadonlyMap<number, string>;

/** The sources of a claim: how each bears on it, and the passage that does. */
export function ClaimEvidence({ evidence, titles }: { evidence: ReportClaim["evidence"]; titles: Titles }) {
  if (evidence.length === 0) return null;
  return (
    <Block title="Sources">
      {evidence.map((item) => (
        <li key={`${item.source} ${item.addedAt}`}>
          <p>
            <span className="font-medium">{STANCE_WORDS[item.stance]}:</span>{" "}
            <span className="font-mono">{sourceName(item.source)}</span> {titles.get(item.source)}
            {item.locator ? `, ${item.locator}` : ""}{" "}
            <span className="text-ink-muted">({TIER_WORDS[item.tier].toLowerCase()})</span>
          </p>
          {item.passage ? (
            <p className="font-serif whitespace-pre-wrap text-ink-muted">“{item.passage}”</p>
          ) : null}
        </li>
      ))}
    </Block>
  );
}

export function ClaimAttempts({ attempts, nameOf }: { attempts: ReportClaim["attempts"]; nameOf: NameOf }) {
  if (attempts.length === 0) return null;
  return (
    <Block title="What was tried">
      {attempts.map((attempt) => (
        <li key={attempt.at} className="whitespace-pre-wrap">
          {attempt.body} <span className="text-ink-muted">({nameOf(attempt.by)})</span>
        </li>
      ))}
    </Block>
  );
}

export function ClaimQuestions({ waitings }: { waitings: ReportClaim["waitings"] }) {
  if (waitings.length === 0) return null;
  return (
    <Block title="Questions">
      {waitings.map((waiting) => (
        <li key={waiting.askedAt}>
          <p>
            Asked {waiting.whom || WAITING_ON_WORDS[waiting.waitingOn]}: {waiting.question}
            {waiting.dueOn ? ` (by ${formatDay(waiting.dueOn)})` : ""}
          </p>
          <p className="text-ink-muted">
            {waiting.answeredAt === null
              ? "No answer yet."
              : waiting.answer || "Settled without a written answer."}
          </p>
        </li>
      ))}
    </Block>
  );
}

/** A small titled list inside a claim. */
export function Block({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="text-sm">
      <h4 className="font-semibold">{title}</h4>
      <ul className="mt-0.5 flex flex-col gap-1.5">{children}</ul>
    </div>
  );
}

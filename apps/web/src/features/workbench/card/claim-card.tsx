"use client";

import type { ClaimFile, Conflict } from "@claimdesk/domain";
import { memo, useDeferredValue, useLayoutEffect, useRef } from "react";
import { CARD_ID } from "../place-on-screen.ts";
import { useDenial, useParts, useView } from "../workbench-context.ts";
import { AddSourceForm } from "./add-source-form.tsx";
import { AttemptsSection } from "./attempts-section.tsx";
import { ClaimFacts } from "./claim-facts.tsx";
import { ClaimHeading, ClaimSteps } from "./claim-heading.tsx";
import { ClaimHistory } from "./claim-history.tsx";
import { DisputeForm, NotCheckableForm, UnverifiableForm } from "./decision-forms.tsx";
import { DisagreementSection } from "./disagreement-section.tsx";
import { EditForm } from "./edit-form.tsx";
import { EvidenceSection } from "./evidence-section.tsx";
import { VerifiedGuard } from "./guard-checklist.tsx";
import { MergeForm } from "./merge-form.tsx";
import { NoteForm } from "./note-form.tsx";
import { NotesSection } from "./notes-section.tsx";
import { OutcomeSection } from "./outcome-section.tsx";
import { PlacesSection } from "./places-section.tsx";
import { QuoteInContext } from "./quote-in-context.tsx";
import { ReopenForm } from "./reopen-form.tsx";
import { ConflictPanel, RefusedNotice } from "./save-troubles.tsx";
import { VerdictBar } from "./verdict-bar.tsx";
import { WaitingForm, WaitingNotice } from "./waiting-panels.tsx";

type ClaimCardProps = {
  claims: readonly ClaimFile[];
  /** Those whose claims are both in the list. */
  conflicts: readonly Conflict[];
};

/** Everything about the active claim, and every way to decide it. */
export function ClaimCard({ claims, conflicts }: ClaimCardProps) {
  const active = useView((state) => state.active);
  const claim = claims.find((candidate) => candidate.number === active);
  const card = useRef<HTMLElement>(null);
  // Another claim is read from its top, wherever the one before was left.
  useLayoutEffect(() => {
    if (active !== null && card.current) card.current.scrollTop = 0;
  }, [active]);
  return (
    <section
      ref={card}
      id={CARD_ID}
      aria-label={claim ? "Claim" : "No claim chosen"}
      data-keys="card"
      data-scrolls
      tabIndex={-1}
      className="relative h-full overflow-y-auto overscroll-contain pb-24"
    >
      {claim ? (
        <CardContent claim={claim} claims={claims} conflicts={conflicts} />
      ) : (
        <NothingChosen hasClaims={claims.length > 0} />
      )}
    </section>
  );
}

function NothingChosen({ hasClaims }: { hasClaims: boolean }) {
  return (
    <p className="px-4 py-6 text-ink-muted">
      {hasClaims
        ? "Choose a claim in the list or the text, or press J."
        : "Select words in the text to make the first claim."}
    </p>
  );
}

function CardContent({ claim, claims, conflicts }: ClaimCardProps & { claim: ClaimFile }) {
  const denied = useDenial("checkClaims");
  return (
    <>
      <div className="flex flex-col gap-3 px-4 py-3">
        <ClaimHeading claim={claim} />
        <ConflictPanel claim={claim} />
        <RefusedNotice claim={claim} />
        {denied ? <p className="text-sm text-ink-muted">{denied}</p> : null}
        <ClaimSteps claim={claim} />
        <VerdictBar claim={claim} />
        <OpenPanel claim={claim} />
        <WaitingNotice claim={claim} />
        <QuoteInContext claim={claim} />
        <ClaimFacts claim={claim} />
      </div>
      <DisagreementSection claim={claim} claims={claims} conflicts={conflicts} />
      <EvidenceSection claim={claim} />
      <NotesSection claim={claim} />
      <LowerCard claim={claim} />
    </>
  );
}

/** What one reads after deciding may come a moment later; the decision must not wait for it. */
function LowerCard({ claim }: { claim: ClaimFile }) {
  return <LowerSections claim={useDeferredValue(claim)} />;
}

const LowerSections = memo(function LowerSections({ claim }: { claim: ClaimFile }) {
  return (
    <>
      <OutcomeSection key={claim.id} claim={claim} />
      <AttemptsSection key={`${claim.id}-attempts`} claim={claim} />
      <PlacesSection claim={claim} />
      <ClaimHistory claim={claim} />
    </>
  );
});

function OpenPanel({ claim }: { claim: ClaimFile }) {
  const { actions } = useParts();
  const panel = useView((state) => state.panel);
  switch (panel) {
    case "verified":
      return <VerifiedGuard claim={claim} />;
    case "disputed":
      return <DisputeForm key={claim.id} claim={claim} />;
    case "unverifiable":
      return <UnverifiableForm key={claim.id} claim={claim} />;
    case "notCheckable":
      return <NotCheckableForm claim={claim} />;
    case "source":
      return <AddSourceForm key={claim.id} claim={claim} />;
    case "note":
      return (
        <NoteForm
          key={claim.id}
          claim={claim}
          threadId={null}
          onSaved={() => actions.closePanelOf(claim, "note")}
          onCancel={actions.closePanel}
        />
      );
    case "reopen":
      return <ReopenForm key={claim.id} claim={claim} />;
    case "waiting":
      return <WaitingForm key={claim.id} claim={claim} />;
    case "edit":
      return <EditForm key={claim.id} claim={claim} />;
    case "merge":
      return <MergeForm key={claim.id} claim={claim} />;
    default:
      return null;
  }
}

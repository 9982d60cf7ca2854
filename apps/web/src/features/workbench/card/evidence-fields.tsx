"use client";

import {
  type EvidenceDetails,
  STANCE_WORDS,
  type Stance,
  Stance as Stances,
  TIER_WORDS,
  type Tier,
  Tier as Tiers,
} from "@claimdesk/domain";
import { Field } from "../../../ui/field.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextArea } from "../../../ui/text-area.tsx";
import { TextInput } from "../../../ui/text-input.tsx";

/** What each tier means for the one fact at hand. */
const TIER_HINTS: Record<Tier, string> = {
  primary: "Was there: the document, the recording, the data, the person who did it",
  expert: "Knows the field and has no stake in the answer",
  secondary: "Reports what others saw: news, books, studies about studies",
  reference: "Encyclopaedia or handbook; leads to sources, not proof by itself",
  party: "Has an interest: a press release, a party, a company about itself",
};

const STANCES = Stances.options.map((value) => ({ value, label: STANCE_WORDS[value] }));
const TIERS = Tiers.options.map((value) => ({ value, label: TIER_WORDS[value], hint: TIER_HINTS[value] }));

type EvidenceFieldsProps = {
  stance: Stance;
  tier: Tier;
  onStanceChange: (stance: Stance) => void;
  onTierChange: (tier: Tier) => void;
  details?: Pick<EvidenceDetails, "locator" | "passage">;
  /** The form begins with these fields, so the first of them that is typed in gets the focus. */
  isStart: boolean;
};

/** How a source bears on the claim: stance, tier, where in it, and its words. */
export function EvidenceFields(props: EvidenceFieldsProps) {
  const { stance, tier, onStanceChange, onTierChange, details, isStart } = props;
  return (
    <>
      <div className="grid grid-cols-2 gap-2">
        <Field label="Stance">
          <Select options={STANCES} value={stance} onValueChange={onStanceChange} />
        </Field>
        <Field label="Tier">
          <Select options={TIERS} value={tier} onValueChange={onTierChange} />
        </Field>
      </div>
      <p className="text-xs text-ink-muted">
        {TIER_WORDS[tier]}: {TIER_HINTS[tier].charAt(0).toLowerCase() + TIER_HINTS[tier].slice(1)}.
      </p>
      <Field label="Where in it" isOptional>
        <TextInput
          name="locator"
          autoFocus={isStart}
          placeholder="p. 14, 00:12:30, cell B7"
          defaultValue={details?.locator}
          maxLength={300}
        />
      </Field>
      <Field label="Its words" isOptional>
        <TextArea
          name="passage"
          rows={2}
          isSerif
          placeholder="The passage, word for word"
          defaultValue={details?.passage}
          maxLength={5000}
        />
      </Field>
    </>
  );
}

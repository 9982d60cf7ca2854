import { z } from "zod";
import { NewRowId } from "./new-row-id.ts";
import type { Source } from "./source.ts";
import { SourceDetails } from "./source.ts";

export const Stance = z.enum(["supports", "contradicts", "context"]);
export type Stance = z.infer<typeof Stance>;

export const Tier = z.enum(["primary", "expert", "secondary", "reference", "party"]);
/** Authority of a source for this one fact. */
export type Tier = z.infer<typeof Tier>;

/** Without defaults: a partial object would fill them in, and so reset what an edit does not name. */
const EvidenceFields = z.object({
  stance: Stance,
  tier: Tier,
  locator: z.string().trim().max(300),
  passage: z.string().trim().max(5000),
});

export const EvidenceDetails = z.object({
  stance: EvidenceFields.shape.stance.default("supports"),
  tier: EvidenceFields.shape.tier.default("secondary"),
  locator: EvidenceFields.shape.locator.default(""),
  passage: EvidenceFields.shape.passage.default(""),
});
export type EvidenceDetails = z.infer<typeof EvidenceDetails>;

/** The link between a claim and a source, with the source. */
export type Evidence = EvidenceDetails & {
  id: string;
  claimId: string;
  source: Source;
  memberId: string;
  createdAt: Date;
  revision: number;
};

export const AddEvidenceInput = EvidenceDetails.extend({
  id: NewRowId,
  claimId: z.uuid(),
  /** A source of the desk, or a new one. */
  source: z.union([z.object({ id: z.uuid() }), z.object({ details: SourceDetails })]),
});
export type AddEvidenceInput = z.infer<typeof AddEvidenceInput>;

export const EditEvidenceInput = EvidenceFields.partial().extend({
  evidenceId: z.uuid(),
  revision: z.int(),
});
export type EditEvidenceInput = z.infer<typeof EditEvidenceInput>;

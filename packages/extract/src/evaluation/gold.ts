import type { Span } from "@claimdesk/text";

/** A claim written down by hand. */
export type GoldClaim = Span & {
  id: string;
  quote: string;
  label: string;
  altLabels?: string[];
  kind: string;
  value: (Span & { norm: string }) | null;
  claimant: string | null;
  priority: "must" | "should" | "could";
  mentions?: (Span & { quote: string })[];
};

/** What the scorer looks at in a found claim. */
export type FoundClaim = Pick<
  GoldClaim,
  "start" | "end" | "quote" | "label" | "value" | "claimant" | "mentions"
> & {
  checkable: string;
};

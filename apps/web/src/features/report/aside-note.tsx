import type { Report } from "@claimdesk/domain";

/** Says what is left out of the claims above, so that nobody takes the list for everything. */
export function AsideNote({ report }: { report: Report }) {
  const { suggested, dropped } = report.counts;
  if (suggested + dropped === 0) return null;
  const parts = [
    suggested > 0 ? `${suggested} suggested and not yet accepted` : "",
    dropped > 0 ? `${dropped} dropped` : "",
  ].filter(Boolean);
  return (
    <p className="border-t border-line pt-3 text-sm text-ink-muted">
      Not part of this report: {parts.join(", ")}. The JSON file keeps them, so that nothing is lost when it
      is brought back.
    </p>
  );
}

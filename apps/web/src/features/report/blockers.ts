import type { Report } from "@claimdesk/domain";

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** What keeps this report from being final, most pressing first; empty when nothing does. */
export function blockersOf({ counts, exceptions }: Report): string[] {
  const { total, suggested, byStatus } = counts;
  const changed = byStatus.changed ?? 0;
  const waiting = byStatus.needsInput ?? 0;
  const open = (byStatus.toCheck ?? 0) + (byStatus.inProgress ?? 0);
  const overrides = exceptions.filter(({ kind }) => kind === "override").length;
  const unfixed = exceptions.filter(({ kind }) => kind === "disputedUnfixed").length;
  return [
    ...(total === 0 && suggested === 0 ? ["No claims yet: nothing has been checked."] : []),
    ...(changed > 0 ? [`${many(changed, "claim", "claims")} changed after being checked.`] : []),
    ...(waiting > 0 ? [`${many(waiting, "claim waits", "claims wait")} for an answer.`] : []),
    ...(open > 0 ? [`${many(open, "claim is", "claims are")} still to be checked.`] : []),
    ...(unfixed > 0
      ? [`${many(unfixed, "disputed claim stands", "disputed claims stand")} in the text unchanged.`]
      : []),
    ...(suggested > 0
      ? [`${many(suggested, "suggestion was", "suggestions were")} neither accepted nor dropped.`]
      : []),
    ...(overrides > 0 ? [`${many(overrides, "claim is", "claims are")} kept by override.`] : []),
  ];
}

import type { ClaimFile } from "@claimdesk/domain";
import { expect, test } from "vitest";
import { disagreementWords, openDisagreements } from "./disagreements.ts";
import { sampleClaim, sampleConflict, sampleMention } from "./testing/sample-workbench.ts";

const first = sampleClaim(1, "call lasted 90 minutes");
const differing = { ...sampleMention(1, "aides said"), differs: "drops “about”" };
const second = sampleClaim(2, "in 2024", {
  mentions: [differing, { ...differing, id: "seen", settledAt: new Date() }, sampleMention(2, "We talked")],
});
const conflict = sampleConflict([first, second]);

test("only what is open counts, and a conflict counts on both of its claims", () => {
  const found = openDisagreements([first, second], [conflict]);
  expect(found).toMatchObject({ conflicts: 1, discrepancies: 1 });
  expect(found.onClaim.get(first.id)).toEqual({ conflicts: 1, discrepancies: 0 });
  expect(found.onClaim.get(second.id)).toEqual({ conflicts: 1, discrepancies: 1 });
  const settled = openDisagreements([first, second], [{ ...conflict, settledAt: new Date() }]);
  expect(settled).toMatchObject({ conflicts: 0, discrepancies: 1 });
  expect(settled.onClaim.has(first.id)).toBe(false);
});

test("dropped claims disagree with nobody", () => {
  const dropped: ClaimFile = { ...second, workState: "removed" };
  expect(openDisagreements([first, dropped], [conflict])).toMatchObject({ conflicts: 0, discrepancies: 0 });
});

test.each([
  [{ conflicts: 0, discrepancies: 0 }, ""],
  [{ conflicts: 1, discrepancies: 0 }, "1 conflict"],
  [{ conflicts: 2, discrepancies: 3 }, "2 conflicts, 3 discrepancies"],
])("%o is said as “%s”", (found, words) => {
  expect(disagreementWords(found)).toBe(words);
});

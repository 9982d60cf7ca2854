import { expect, test } from "vitest";
import type { RefusalReason } from "./refusal.ts";
import { REFUSALS, Refusal } from "./refusal.ts";

const FACTS = {
  ...{
    action: "signOffClaims",
    what: "claim",
    problem: "This claim is dropped.",
    who: "Ana",
    title: "Budget",
  },
  ...{ limit: "2 MB", missing: ["Write a note.", "Choose why."] },
};

test.each(Object.keys(REFUSALS) as RefusalReason[])(
  "%s says what happened in a sentence and keeps its facts",
  (reason) => {
    const refusal = new Refusal(reason, FACTS);
    expect(refusal.message).toMatch(/^\w.*\.$/);
    expect(refusal.message).not.toMatch(/undefined|null|\[object/);
    expect(refusal).toMatchObject({ name: "Refusal", reason, kind: REFUSALS[reason].kind, details: FACTS });
    expect(refusal).toBeInstanceOf(Error);
  },
);

test("a guard names everything that is missing, and a conflict who came first", () => {
  expect(new Refusal("guard", FACTS).message).toBe("Not yet: Write a note. Choose why.");
  expect(new Refusal("changedMeanwhile", FACTS).message).toMatch(
    /^Ana changed this claim .*Nothing of yours was overwritten/,
  );
});

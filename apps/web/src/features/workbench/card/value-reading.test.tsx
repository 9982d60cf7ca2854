import { type ClaimFile, describeActivity } from "@claimdesk/domain";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { run } from "axe-core";
import { afterEach, expect, test, vi } from "vitest";
import { refusal } from "../testing/fake-desk.ts";
import { renderWorkbench } from "../testing/render-workbench.tsx";
import { sampleClaim, sampleValue, sampleWorkbench } from "../testing/sample-workbench.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const ambiguous = (changes: Partial<ClaimFile> = {}) =>
  sampleClaim(1, "call lasted 90 minutes", { kind: "date", value: sampleValue("90 minutes"), ...changes });

const card = () => within(screen.getByRole("region", { name: "Claim" }));
const reading = (name: RegExp) => card().getByRole("radio", { name });

/** What the desk answers to a choice: the claim as it is then. */
const choose =
  (claim: ClaimFile) =>
  ({ norm }: { norm: string }) => ({
    ...claim,
    value: { ...sampleValue("90 minutes"), norm },
    authorship: { value: "person" },
    revision: claim.revision + 1,
  });

test("the card says how the value was read, and another reading is one press away and can be undone", async () => {
  const claim = ambiguous();
  const { user, desk } = await renderWorkbench(sampleWorkbench("checker", [claim]), {
    "claim.chooseReading": choose(claim),
  });
  expect(card().getByText("“90 minutes” can be 4 March 2025 or 3 April 2025.")).toBeDefined();
  expect(reading(/4 March 2025/).getAttribute("aria-checked")).toBe("true");
  expect(card().queryByText(/Chosen by/)).toBeNull();

  await user.click(reading(/3 April 2025/));
  expect(reading(/3 April 2025/).getAttribute("aria-checked")).toBe("true");
  expect(card().getByText(/Chosen by/)).toBeDefined();
  expect(screen.getByText("C001 is read as Thu, 3 April 2025.")).toBeDefined();
  expect(await screen.findByRole("button", { name: "Undo" })).toBeDefined();
  expect(desk.inputsOf("claim.chooseReading")).toEqual([
    { claimId: claim.id, revision: 1, norm: "2025-04-03" },
  ]);
});

test("who chose the reading stands beside it", async () => {
  const claim = ambiguous({ value: sampleValue("90 minutes", { norm: "2025-04-03" }) });
  const chosen = { ...claim, authorship: { value: "person" as const } };
  const sentence = describeActivity({
    ...{ type: "claim.readingChosen", articleId: claim.articleId, claimId: claim.id },
    data: { claim: 1, label: claim.label, words: "90 minutes", norm: "2025-04-03" },
  });
  const workbench = sampleWorkbench("checker", [chosen]);
  const entry = { id: "1", sequence: 1, at: new Date(), actorName: "Ben Sori", claimId: claim.id, sentence };
  await renderWorkbench(workbench, {
    "activity.list": () => ({
      items: [{ ...entry, actorId: workbench.desk.members[1]?.id, articleId: null, canUndo: false }],
      nextCursor: null,
    }),
  });
  expect(await card().findByText(/^Chosen by Ben Sori\./)).toBeDefined();
});

test("a value written by hand says so, and the suggested reading is one press away", async () => {
  const value = sampleValue("90 minutes", { norm: "PT80M", suggested: "PT90M", alternatives: [] });
  const claim = ambiguous({ value, authorship: { value: "person" } });
  const { user, desk } = await renderWorkbench(sampleWorkbench("checker", [claim]), {
    "claim.chooseReading": choose(claim),
  });
  expect(card().getByText(/^Corrected by/)).toBeDefined();
  expect(card().getByText(/^Suggested: “90 minutes” can be/)).toBeDefined();
  await user.click(reading(/^90 minutes$/));
  await waitFor(() => expect(desk.inputsOf("claim.chooseReading")).toMatchObject([{ norm: "PT90M" }]));
});

test("a refused choice goes back to what stood there, and says why", async () => {
  const { user } = await renderWorkbench(sampleWorkbench("checker", [ambiguous()]), {
    "claim.chooseReading": () => {
      throw refusal("wrongState", "This claim is already decided. Reopen it first.", {});
    },
  });
  await user.click(reading(/3 April 2025/));
  expect((await card().findByRole("alert")).textContent).toContain("Reopen it first");
  expect(reading(/4 March 2025/).getAttribute("aria-checked")).toBe("true");
});

test("two people choose at once: the second sees both values and can apply theirs on top", async () => {
  const claim = ambiguous();
  const theirs = { ...claim, value: sampleValue("90 minutes", { norm: "2025-01-01" }), revision: 4 };
  const { user, desk } = await renderWorkbench(sampleWorkbench("checker", [claim]), {
    "claim.chooseReading": ({ revision, norm }: { revision: number; norm: string }) => {
      if (revision < 4)
        throw refusal("changedMeanwhile", "Changed.", { who: "Ben Sori", what: "claim", current: theirs });
      return choose(theirs)({ norm });
    },
  });
  await user.click(reading(/3 April 2025/));
  const panel = within(
    (await screen.findByText(/Ben Sori changed C001/)).closest("[role=alert]") as HTMLElement,
  );
  expect(panel.getByRole("row", { name: /Value Wed, 1 January 2025 Thu, 3 April 2025/ })).toBeDefined();
  await user.click(panel.getByRole("button", { name: "Apply mine again" }));
  await waitFor(() => expect(desk.inputsOf("claim.chooseReading")).toHaveLength(2));
  await waitFor(() => expect(reading(/3 April 2025/).getAttribute("aria-checked")).toBe("true"));
});

test("who may not change claims sees the readings, but cannot choose", async () => {
  const { user, desk } = await renderWorkbench(sampleWorkbench("viewer", [ambiguous()]));
  await user.click(reading(/3 April 2025/));
  expect(desk.inputsOf("claim.chooseReading")).toEqual([]);
});

test("why it was suggested stands in words, and so does how much it asks to be checked", async () => {
  const why = ["carries a date or time", "told differently elsewhere in the article"];
  await renderWorkbench(sampleWorkbench("checker", [ambiguous({ why, checkWorthiness: 0.86 })]));
  const heading = card().getByRole("heading", { name: "Why it was suggested" });
  const section = within(heading.closest("section") as HTMLElement);
  expect(section.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "Carries a date or time",
    "Told differently elsewhere in the article",
  ]);
  expect(section.getByText(/^Worth checking:/).textContent).toBe("Worth checking: high");
  const { violations } = await run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});

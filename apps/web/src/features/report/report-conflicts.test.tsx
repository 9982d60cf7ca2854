import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { ReportConflicts } from "./report-conflicts.tsx";

afterEach(cleanup);

const claims = [
  { number: 7, label: "Repair cost", quote: "$85 million" },
  { number: 23, label: "Repairs cost", quote: "$95 million" },
];
const conflict = {
  claims: [7, 23],
  why: "“$85 million” here, “$95 million” there: the repair.",
  origin: "rule" as const,
  settledBy: null,
  settledAt: null,
  note: "",
};
const show = (conflicts: Parameters<typeof ReportConflicts>[0]["conflicts"]) =>
  render(
    <ReportConflicts conflicts={conflicts} claims={claims} nameOf={() => "Ada Fiktiv"} articleId="a1" />,
  );

test("an open conflict names both claims and says that it is open", () => {
  show([conflict]);
  const section = screen.getByRole("region", { name: "Claims that do not agree" });
  expect(within(section).getByRole("link", { name: "C007" }).getAttribute("href")).toBe("/a/a1?c=C007");
  expect(section.textContent).toContain("“$85 million”");
  expect(section.textContent).toContain("“$95 million”");
  expect(section.textContent).toContain("Not settled yet.");
});

test("a settled one says by whom and why both can stand", () => {
  show([
    {
      ...conflict,
      settledBy: "p1",
      settledAt: "2025-03-18T09:00:00.000Z",
      note: "The second is the estimate.",
    },
  ]);
  const section = screen.getByRole("region", { name: "Claims that do not agree" });
  expect(section.textContent).toMatch(/Settled by Ada Fiktiv, .*: The second is the estimate\./);
  expect(section.textContent).not.toContain("Not settled");
});

test("claims that are not in the report are not told of", () => {
  const { container } = show([{ ...conflict, claims: [7, 99] }]);
  expect(container.textContent).toBe("");
});

import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { progressOf, StatusProgress } from "./status-progress.tsx";

afterEach(cleanup);

test("suggestions are no part of the total, and open work is not decided", () => {
  const counts = { verified: 2, disputed: 1, changed: 1, toCheck: 3, suggested: 9 };
  expect(progressOf(counts)).toEqual({ total: 7, decided: 3, suggested: 9 });
});

test("every status that occurs stands there with number and word", () => {
  render(<StatusProgress counts={{ verified: 2, needsInput: 1 }} />);
  expect(screen.getByText("2 of 3 decided")).toBeTruthy();
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "2 verified",
    "1 needs input",
  ]);
});

test("suggestions that nobody looked at keep the bar from looking full", () => {
  const { container } = render(<StatusProgress counts={{ verified: 1, suggested: 53 }} isDetailed={false} />);
  expect(screen.getByText("1 of 1 decided · 53 suggested, not looked at")).toBeTruthy();
  const parts = [...container.querySelectorAll<HTMLElement>("[aria-hidden] > span")];
  expect(parts.map((part) => part.style.flexGrow)).toEqual(["1", "53"]);
});

test("an article without claims says so", () => {
  render(<StatusProgress counts={{}} />);
  expect(screen.getByText("No claims yet")).toBeTruthy();
});

import { afterEach, expect, test, vi } from "vitest";
import { claimOfAddress } from "./claim-of-address.ts";
import { View } from "./view.ts";

afterEach(() => vi.useRealTimers());

test("an address names its claim, and nonsense names none", () => {
  expect(claimOfAddress("C014")).toBe(14);
  expect(claimOfAddress("c7")).toBe(7);
  for (const other of ["", null, undefined, "C", "C0", "x1", "C14; drop"])
    expect(claimOfAddress(other)).toBeNull();
});

test("choosing a claim closes the form of the one before, and the address follows once the moving stops", () => {
  vi.useFakeTimers();
  const view = new View(null);
  const replace = vi.spyOn(window.history, "replaceState");
  view.select(3);
  view.set({ panel: "note" });
  view.select(4);
  expect(view.getState()).toMatchObject({ active: 4, panel: null });
  expect(replace).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(replace).toHaveBeenCalledTimes(1);
  expect(new URL(window.location.href).searchParams.get("c")).toBe("C004");
});

test("who listens is told of changes only", () => {
  const view = new View(2);
  const told = vi.fn();
  const leave = view.subscribe(told);
  view.select(2);
  expect(told).not.toHaveBeenCalled();
  view.select(5);
  expect(told).toHaveBeenCalledTimes(1);
  leave();
  view.select(6);
  expect(told).toHaveBeenCalledTimes(1);
});

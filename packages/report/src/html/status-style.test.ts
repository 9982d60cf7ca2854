import { expect, test } from "vitest";
import { STATUS_STYLE } from "./status-style.ts";

const [light = "", dark = ""] = STATUS_STYLE.split("@media screen");
const colour = (theme: string, name: string) =>
  new RegExp(`--${name}:(#[0-9A-Fa-f]{6})`).exec(theme)?.[1] ?? "";

/** Contrast of two colours as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const STATUSES = [
  "changed",
  "needsInput",
  "disputed",
  "cantVerify",
  "verified",
  "notCheckable",
  "inProgress",
  "toCheck",
];

test.each([
  ["light", light],
  ["dark", dark],
])("in the %s theme words have a contrast of 4.5 and lines of 3", (_, theme) => {
  const page = colour(theme, "page");
  expect(contrast(colour(theme, "ink"), page)).toBeGreaterThan(4.5);
  expect(contrast(colour(theme, "muted"), page)).toBeGreaterThan(4.5);
  for (const status of STATUSES) {
    const fill = colour(theme, `s-${status}`);
    expect(contrast(colour(theme, `s-${status}-text`), fill), `chip of ${status}`).toBeGreaterThan(4.5);
    expect(contrast(colour(theme, `s-${status}-text`), page), `number of ${status}`).toBeGreaterThan(4.5);
    expect(contrast(colour(theme, "ink"), fill), `words on ${status}`).toBeGreaterThan(4.5);
    expect(contrast(colour(theme, `s-${status}-line`), page), `line of ${status}`).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(theme, `s-${status}-line`), fill), `line on ${status}`).toBeGreaterThanOrEqual(3);
  }
});

test("every status has its own line, so that black and white tells them apart", () => {
  const lines = STATUSES.map(
    (status) => new RegExp(`\\.m\\.s-${status}\\{[^}]*text-decoration:(.*?) var`).exec(STATUS_STYLE)?.[1],
  );
  expect(new Set(lines).size).toBe(STATUSES.length - 1);
  expect(STATUS_STYLE).toContain(".m.s-changed{border-inline-start");
});

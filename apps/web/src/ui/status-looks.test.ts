import { readFileSync } from "node:fs";
import { DISPLAY_STATUSES } from "@claimdesk/domain";
import { describe, expect, test } from "vitest";
import { contrast, linearRgb } from "./contrast.ts";
import { PAGE, STATUS_LOOKS, statusCssName } from "./status-looks.ts";

const css = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

/** Variables of a style sheet for one theme; dark ones stand in the block of the dark theme. */
function variables(name: string, theme: "light" | "dark"): Map<string, string> {
  const [light = "", dark = ""] = css(name).split('[data-theme="dark"] {');
  const block = (theme === "light" ? light : dark).split("}")[0] ?? "";
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((hit) => [hit[1] ?? "", hit[2] ?? ""]),
  );
}

const THEMES = ["light", "dark"] as const;

describe.each(THEMES)("statuses in the %s theme", (theme) => {
  const vars = variables("./status.css", theme);

  test.each(DISPLAY_STATUSES)("%s has the same colours in the table and in the style sheet", (status) => {
    for (const part of ["fill", "text", "line"] as const) {
      expect(vars.get(`status-${statusCssName(status)}-${part}`)).toBe(STATUS_LOOKS[status][theme][part]);
    }
  });

  test.each(DISPLAY_STATUSES)("%s can be read", (status) => {
    const { fill, text, line } = STATUS_LOOKS[status][theme];
    const ink = variables("./theme.css", theme).get("ink") ?? "";
    expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(line, PAGE[theme])).toBeGreaterThanOrEqual(3);
    expect(contrast(line, fill)).toBeGreaterThanOrEqual(3);
    expect(contrast(ink, fill)).toBeGreaterThanOrEqual(10);
  });

  test("the style sheet has no colours that the table does not know", () => {
    expect(vars.size).toBe(DISPLAY_STATUSES.length * 3);
  });
});

describe.each(THEMES)("tokens of the %s theme", (theme) => {
  const vars = variables("./theme.css", theme);
  const colour = (name: string) => vars.get(name) ?? "#777777";
  const surfaces = ["page", "panel", "raised", "hover"];

  test("the page is the one that the statuses were measured on", () => {
    expect(colour("page")).toBe(PAGE[theme]);
  });

  test.each(["ink", "ink-muted", "ink-faint", "accent", "danger"])(
    "%s can be read on every surface",
    (name) => {
      for (const surface of surfaces)
        expect(contrast(colour(name), colour(surface))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each([
    ["on-accent", "accent"],
    ["on-accent", "accent-hover"],
    ["on-danger", "danger"],
    ["on-danger", "danger-hover"],
    ["accent", "accent-soft"],
    ["danger", "danger-soft"],
    ["caution", "caution-soft"],
    ["ink", "pressed"],
  ])("%s can be read on %s", (text, fill) => {
    expect(contrast(colour(text), colour(fill))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["line-strong", "focus"])("%s can be seen against every surface", (name) => {
    for (const surface of ["page", "panel", "raised"]) {
      expect(contrast(colour(name), colour(surface))).toBeGreaterThanOrEqual(3);
    }
  });
});

/** What a person without one cone type sees, in linear light (Machado, Oliveira and Fernandes 2009, full severity). */
const SIGHT = {
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

function seen(hex: string, sight: keyof typeof SIGHT): [number, number, number] {
  const rgb = linearRgb(hex);
  const row = (at: number) => rgb.reduce((sum, value, i) => sum + value * (SIGHT[sight][at * 3 + i] ?? 0), 0);
  return toOklab(row(0), row(1), row(2));
}

function toOklab(r: number, g: number, b: number): [number, number, number] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const VERDICT_LOOKS = ["verified", "disputed", "cantVerify"] as const;

test.each(THEMES)("the verdicts stay apart for the colour-blind in the %s theme", (theme) => {
  for (const sight of ["protan", "deutan", "tritan"] as const) {
    for (const [i, one] of VERDICT_LOOKS.entries()) {
      for (const other of VERDICT_LOOKS.slice(i + 1)) {
        const [a, b] = [
          seen(STATUS_LOOKS[one][theme].line, sight),
          seen(STATUS_LOOKS[other][theme].line, sight),
        ];
        const distance = 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
        expect(distance, `${one} and ${other}, ${sight}`).toBeGreaterThan(4);
      }
    }
  }
});

import { describe, expect, test } from "vitest";
import { readKeptFigures } from "./kept-figures.ts";
import { YARDSTICKS } from "./yardsticks.ts";

const POINT = 0.01;
const kept = await readKeptFigures();

describe.each(YARDSTICKS.filter((each) => each.isOwn))("$name", ({ name, measure }) => {
  test("no figure has fallen by more than a point since it was written down", async () => {
    const figures = (await measure())?.figures ?? [];
    expect(figures.length).toBeGreaterThan(0);
    expect(Object.keys(kept[name] ?? {})).toEqual(figures.map((figure) => figure.name));
    const fallen = figures.filter(({ name: figure, value }) => {
      const before = kept[name]?.[figure] ?? 0;
      return value < before - POINT * Math.max(1, before);
    });
    expect(fallen, "run `npm run eval -- --verbose` and read what changed").toEqual([]);
  });
});

test("every yardstick has a name of its own", () => {
  expect(new Set(YARDSTICKS.map(({ name }) => name)).size).toBe(YARDSTICKS.length);
});

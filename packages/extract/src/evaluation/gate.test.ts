import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractClaims } from "../index.ts";
import type { Counts, Figures } from "./score.ts";
import { addCounts, figuresOf, scoreArticle } from "./score.ts";

const folder = new URL("../../evaluation/", import.meta.url);
const sample = new URL("../../../../prisma/seed/sample/", import.meta.url);
const json = (url: URL) => JSON.parse(readFileSync(url, "utf8"));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".gold.json"))
  .map((file) => file.slice(0, -".gold.json".length));
const POINT = 0.01;

function scoreNamed(name: string): Counts {
  const isSample = name.startsWith("sample-");
  const text = readFileSync(new URL(`${name}.txt`, isSample ? sample : folder), "utf8");
  const meta = json(isSample ? new URL(`${name}.json`, sample) : new URL(`${name}.meta.json`, folder));
  const { claims } = extractClaims(text, {
    publishedOn: meta.published ?? meta.publishedOn,
    title: meta.title,
  });
  return scoreArticle(text, json(new URL(`${name}.gold.json`, folder)).claims, claims).counts;
}

describe("the repository's evaluation set", () => {
  const counts = addCounts(names.map(scoreNamed));
  const figures = figuresOf(counts);
  const kept: Figures = json(new URL("figures.json", folder)).figures;

  test("has its eleven articles, and every quote of the engine is exact", () => {
    expect(names).toHaveLength(11);
    expect(counts.gold).toBe(328);
    expect(counts.inexact).toBe(0);
  });

  test("reaches the bar", () => {
    expect(figures.recallMust).toBeGreaterThanOrEqual(0.5);
    expect(figures.precision).toBeGreaterThanOrEqual(0.5);
  });

  test.each(Object.keys(kept) as (keyof Figures)[])("%s has not fallen by more than a point", (key) => {
    expect(figures[key], "run `npm run eval` and read what changed").toBeGreaterThan(kept[key] - POINT);
  });
});

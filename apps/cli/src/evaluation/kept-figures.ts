import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Figure } from "@claimdesk/extract/evaluation";
import { OWN_FOLDER } from "./folders.ts";

const PATH = join(OWN_FOLDER, "figures.json");

/** The figures last committed, by yardstick and name, to three decimals. */
export type KeptFigures = Record<string, Record<string, number>>;

/** Reads the figures last committed. */
export async function readKeptFigures(): Promise<KeptFigures> {
  return JSON.parse(await readFile(PATH, "utf8"));
}

/** Writes the figures down as those to keep. */
export async function keepFigures(measured: ReadonlyMap<string, readonly Figure[]>): Promise<void> {
  const kept: KeptFigures = {};
  for (const [yardstick, figures] of measured)
    kept[yardstick] = Object.fromEntries(figures.map(({ name, value }) => [name, round(value)]));
  await writeFile(PATH, `${JSON.stringify(kept, null, 2)}\n`);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Trains the model of check-worthiness from a folder with the ClaimBuster folds, and writes the weights. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fold, LabelledSentence } from "../src/evaluation/check-worthiness.ts";
import { scoreCheckWorthiness } from "../src/evaluation/check-worthiness.ts";
import { learnWorthiness, trainWorthiness } from "../src/worthiness/train-worthiness.ts";
import { packModel } from "../src/worthiness/worthiness-model.ts";

const TARGET = new URL("../model/check-worthiness.json", import.meta.url);
const FOLDS = [0, 1, 2, 3];
const folder = process.argv[2];
if (!folder) {
  console.error(
    "Name the folder with the data: npm run train:check-worthiness -- FOLDER. Nothing was changed.",
  );
  process.exit(2);
}
const isMeasured = !process.argv.includes("--no-folds");
const tests = FOLDS.map((fold) => read(folder, `test_${fold}.json`));
if (isMeasured)
  measure(FOLDS.map((fold, i) => ({ train: read(folder, `train_${fold}.json`), test: tests[i] ?? [] })));
const startedAt = performance.now();
const json = `${JSON.stringify(packModel(trainWorthiness(tests.flat())))}\n`;
writeFileSync(TARGET, json);
const seconds = (performance.now() - startedAt) / 1000;
console.log(`${tests.flat().length} sentences, ${json.length} bytes, ${seconds.toFixed(0)} seconds`);

/** What a model trained on each fold's own training part reaches, through the kept form. */
function measure(folds: readonly Fold[]): void {
  const figures = scoreCheckWorthiness(folds, learnWorthiness);
  for (const { name, value } of figures) console.log(`${name}: ${value.toFixed(4)}`);
}

function read(from: string, name: string): LabelledSentence[] {
  const file = join(from, "crossval", name);
  try {
    const rows: { Text: string; Verdict: number }[] = JSON.parse(readFileSync(file, "utf8"));
    return rows.map(({ Text, Verdict }) => ({ text: Text, isWorthy: Verdict === 1 }));
  } catch {
    console.error(
      `${file} could not be read. Nothing was changed. Give the folder that holds crossval/${name}.`,
    );
    process.exit(2);
  }
}

/** Trains the tagger, the lemmatiser and the parser from a folder with the treebank, and writes the weights. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { assessTreebank } from "../src/training/assess.ts";
import { readConllu } from "../src/training/conllu.ts";
import { practiceSentences } from "../src/training/practice-sentences.ts";
import { FULL_PLAN, trainModel } from "../src/training/train-model.ts";
import { describeModel } from "./model-card.ts";

const PACKAGE = resolve(import.meta.dirname, "..");
const folder = process.argv[2];
if (!folder) {
  console.error("Name the folder with the treebank: npm run train -- FOLDER. Nothing was changed.");
  process.exit(2);
}
const train = readConllu(read(folder, "en_ewt-ud-train.conllu"));
const dev = read(folder, "en_ewt-ud-dev.conllu");
const startedAt = performance.now();
const { file, model } = trainModel(train, practiceSentences(), FULL_PLAN, (line) => console.log(line));
const minutes = (performance.now() - startedAt) / 60_000;
const scores = assessTreebank(dev, model);
const json = Buffer.from(`${JSON.stringify(file)}\n`);
writeFileSync(join(PACKAGE, "model/weights.json"), json);
writeFileSync(join(PACKAGE, "../../docs/model-card.md"), describeModel(scores, json.length, FULL_PLAN));
for (const [name, value] of Object.entries(scores))
  console.log(`${name}: ${value < 2 ? value.toFixed(4) : value}`);
console.log(`${json.length} bytes, ${minutes.toFixed(1)} minutes`);

/** The text of one file of the treebank, packed or not. */
function read(from: string, name: string): string {
  const plain = join(from, name);
  if (existsSync(plain)) return readFileSync(plain, "utf8");
  if (existsSync(`${plain}.gz`)) return gunzipSync(readFileSync(`${plain}.gz`)).toString("utf8");
  console.error(
    `There is no ${name} or ${name}.gz in ${from}. Nothing was changed. Give the folder of UD English EWT.`,
  );
  process.exit(2);
}

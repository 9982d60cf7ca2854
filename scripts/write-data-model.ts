/** Writes docs/data-model.md from the schema files; with --check it only says whether that is needed. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Model, parseModels } from "./prisma-models.ts";

const ROOT = resolve(import.meta.dirname, "..");
const SCHEMA = join(ROOT, "prisma/schema");
const TARGET = join(ROOT, "docs/data-model.md");

const text = describeSchema();
if (!process.argv.includes("--check")) writeFileSync(TARGET, text);
else if (readOr(TARGET) !== text) {
  console.error("docs/data-model.md is not what the schema says. Run: npm run docs:data-model");
  process.exit(1);
}

function describeSchema(): string {
  const files = readdirSync(SCHEMA)
    .filter((name) => name.endsWith(".prisma"))
    .sort();
  const chapters = files
    .map((name) => ({ name, models: parseModels(readFileSync(join(SCHEMA, name), "utf8")) }))
    .filter(({ models }) => models.length > 0);
  const lines = [
    "# Data model",
    "",
    "Written by `npm run docs:data-model` from the files in `prisma/schema`; change those, not this page.",
    "",
    "```mermaid",
    "erDiagram",
    ...chapters.flatMap(({ models }) => models.flatMap((model) => relations(model, allNames(chapters)))),
    "```",
    ...chapters.flatMap(({ name, models }) => [
      "",
      `## \`prisma/schema/${name}\``,
      ...models.flatMap(describeModel),
    ]),
    "",
  ];
  return lines.join("\n");
}

function allNames(chapters: { models: Model[] }[]): Set<string> {
  return new Set(
    chapters.flatMap(({ models }) => models.filter(({ kind }) => kind === "model").map(({ name }) => name)),
  );
}

/** One line per reference: the side that holds the key points to the one it belongs to. */
function relations(model: Model, names: Set<string>): string[] {
  return model.fields.flatMap(({ name, type }) => {
    const target = type.replace(/[?[\] ].*$/, "");
    if (!names.has(target) || !type.includes("on delete")) return [];
    return [`  ${model.name} }o--${type.includes("?") ? "o|" : "||"} ${target} : ${name}`];
  });
}

function describeModel(model: Model): string[] {
  const title =
    model.kind === "enum" ? `### ${model.name} (one of)` : `### ${model.name} (table \`${model.table}\`)`;
  const head =
    model.kind === "enum"
      ? ["| Value | Meaning |", "|---|---|"]
      : ["| Field | Type | Meaning |", "|---|---|---|"];
  const rows = model.fields.map(({ name, type, notes }) =>
    model.kind === "enum" ? `| ${name} | ${cell(notes)} |` : `| ${name} | ${cell(type)} | ${cell(notes)} |`,
  );
  const rules = model.rules.length > 0 ? ["", ...model.rules.map((rule) => `- \`${rule}\``)] : [];
  return ["", title, "", ...(model.notes ? [model.notes, ""] : []), ...head, ...rows, ...rules];
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

function readOr(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** What the data-model document shows of the schema files: a reading of their text, not of a database. */

export interface Field {
  name: string;
  type: string;
  notes: string;
}

export interface Model {
  kind: "model" | "enum";
  name: string;
  table: string;
  notes: string;
  fields: Field[];
  rules: string[];
}

/** The models and enums of one schema file, in its order. */
export function parseModels(text: string): Model[] {
  const models: Model[] = [];
  let notes: string[] = [];
  let open: Model | null = null;
  for (const line of text.split("\n").map((raw) => raw.trim())) {
    const start = /^(model|enum) (\w+) \{$/.exec(line);
    if (start) {
      open = {
        kind: start[1] === "enum" ? "enum" : "model",
        name: start[2] ?? "",
        table: start[2] ?? "",
        notes: notes.join(" "),
        fields: [],
        rules: [],
      };
      models.push(open);
      notes = [];
    } else if (line === "}") open = null;
    else if (line.startsWith("///")) notes.push(line.slice(3).trim());
    else if (open) {
      readLine(open, line, notes.join(" "));
      notes = [];
    }
  }
  return models;
}

function readLine(model: Model, line: string, notes: string): void {
  const table = /^@@map\("(.+)"\)/.exec(line);
  if (table) model.table = table[1] ?? model.table;
  else if (line.startsWith("@@")) model.rules.push(line.replace(/\s*\/\/.*$/, ""));
  else if (model.kind === "enum" && /^\w+/.test(line))
    model.fields.push({ name: line.split(/\s/)[0] ?? "", type: "", notes });
  else {
    const [, name, type, rest] = /^(\w+)\s+(\S+)\s*(.*)$/.exec(line) ?? [];
    if (name && type) model.fields.push({ name, type: `${type}${remark(rest ?? "")}`, notes });
  }
}

function remark(attributes: string): string {
  const parts = [
    attributes.includes("@id") ? "key" : "",
    attributes.includes("@unique") ? "unique" : "",
    /onDelete: (\w+)/.exec(attributes)?.[1]?.replace(/^/, "on delete: ") ?? "",
  ].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
}

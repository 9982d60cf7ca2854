import type { ChangedEntity, FieldChange, Json } from "@claimdesk/domain";

/** What a patch changes on a row, in the form the log keeps; fields that stay the same are left out. */
export function fieldChange(entity: ChangedEntity, row: { id: string }, patch: object): FieldChange {
  const before: Record<string, Json> = {};
  const after: Record<string, Json> = {};
  for (const [field, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    const was = toJson((row as Record<string, unknown>)[field]);
    const is = toJson(value);
    if (JSON.stringify(was) === JSON.stringify(is)) continue;
    before[field] = was;
    after[field] = is;
  }
  return { entity, id: row.id, before, after };
}

/** What people can change on a row; while all of it is as it was made, undoing takes nothing of others away. */
const CHANGEABLE: Record<ChangedEntity, readonly string[]> = {
  claim: [
    ...["label", "statement", "kind", "claimant", "start", "end", "workState", "mergedIntoId"],
    ...["severity", "proposedText", "isLegalRisk", "needsReply", "valueNorm", "valueQualifier"],
  ],
  mention: ["removedAt", "settledAt"],
  evidence: ["stance", "tier", "locator", "passage", "removedAt"],
  note: ["body", "isInternal", "resolvedAt", "removedAt"],
  attempt: ["removedAt"],
  waiting: ["answeredAt"],
  conflict: ["settledAt", "note", "removedAt"],
};

/** A row that was made, as it was made; undoing it takes it away. */
export function madeRow(entity: ChangedEntity, row: { id: string }): FieldChange {
  const columns = row as Record<string, unknown> & { id: string };
  const after = Object.fromEntries(CHANGEABLE[entity].map((field) => [field, toJson(columns[field])]));
  return { entity, id: row.id, before: null, after };
}

/** A column's value as JSON: times as ISO 8601 in UTC. */
function toJson(value: unknown): Json {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
}

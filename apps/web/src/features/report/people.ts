import type { Report } from "@claimdesk/domain";

/** Finds the names behind the report's person references. */
export function nameFinder(people: Report["people"]): (ref: string | null) => string {
  const names = new Map(people.map(({ ref, name }) => [ref, name]));
  return (ref) => (ref === null ? "nobody" : (names.get(ref) ?? ref));
}

export type NameOf = ReturnType<typeof nameFinder>;

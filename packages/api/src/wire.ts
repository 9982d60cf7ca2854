import superjson, { type SuperJSONResult } from "superjson";

/** Keys that superjson writes in a special way in its paths. */
const SPECIAL_KEY = /^$|[.\\]/;

/**
 * What answers look like on their way: the format of superjson, which browsers read with it. Plain data with dates,
 * which is nearly everything, is written without superjson's copy of every field: `JSON.stringify` turns a date into
 * text by itself, so only the places of the dates have to be found. Anything else is left to superjson.
 */
export const wire = {
  serialize(value: unknown): SuperJSONResult {
    const dates: string[] = [];
    if (value instanceof Date || !findDates(value, "", dates)) return superjson.serialize(value);
    const json = value as SuperJSONResult["json"];
    if (dates.length === 0) return { json };
    return { json, meta: { values: Object.fromEntries(dates.map((path) => [path, ["Date"]])), v: 1 } };
  },
  deserialize: superjson.deserialize as (data: SuperJSONResult) => unknown,
};

/** Adds the paths of all dates below a value; false when it holds what JSON cannot say. */
function findDates(value: unknown, path: string, dates: string[]): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== "object") return false;
  if (value instanceof Date) {
    dates.push(path);
    return !Number.isNaN(value.getTime());
  }
  const start = path === "" ? "" : `${path}.`;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1)
      if (!findDates(value[index], start + index, dates)) return false;
    return true;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const key in value) {
    if (SPECIAL_KEY.test(key)) return false;
    if (!findDates((value as Record<string, unknown>)[key], start + key, dates)) return false;
  }
  return true;
}

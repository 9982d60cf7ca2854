import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { newArticle } from "./article.ts";
import { parseIsoDate } from "./calendar.ts";
import { STAGES } from "./stages.ts";

const sample = readFileSync(
  new URL("../../../prisma/seed/sample/sample-ceasefire-call.txt", import.meta.url),
  "utf8",
);
const empty = newArticle(sample, null, parseIsoDate("2025-03-17") ?? 0);

/** What the stages before each have found, in order; changing any of it throws. */
const before = [freeze(empty)];
for (const stage of STAGES) before.push(freeze(stage.run(before.at(-1) ?? empty)));

function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value))
    return value;
  Object.freeze(value);
  for (const each of Object.values(value)) freeze(each);
  return value;
}

describe.each(STAGES.map((stage, i) => ({ name: stage.name, stage, given: before[i] ?? empty })))(
  "stage $name",
  ({ stage, given }) => {
    test("gives the same again, and changes nothing it is given", () => {
      const article = JSON.stringify(given);
      expect(JSON.stringify(stage.run(given))).toBe(JSON.stringify(stage.run(given)));
      expect(JSON.stringify(given)).toBe(article);
    });

    test("keeps the text and finds nothing in an empty one", () => {
      expect(stage.run(given).text).toBe(sample);
      expect(stage.run(newArticle("", null, 0))).toMatchObject({
        text: "",
        sentences: [],
        drafts: [],
        conflicts: [],
      });
    });
  },
);

import { expect, test } from "vitest";
import { draftKind, draftLabel } from "./draft-claim.ts";

test.each([
  ["the council’s budget rose 14.2 percent", "Council’s budget rose 14.2 percent"],
  ["a 30-day pause in the war, which Ukraine has agreed to", "30-day pause in the war"],
  ["and was said by the", "Was said"],
  ["€212 million", "€212 million"],
  ["“We talked,”", "We talked"],
])("“%s” is labelled “%s”", (quote, label) => expect(draftLabel(quote)).toBe(label));

test.each([
  ["“We talked about it”", "quote"],
  ["€212 million", "money"],
  ["rose 14.2 percent", "percent"],
  ["nearly 90 minutes", "duration"],
  ["on 12 February", "date"],
  ["on Tuesday", "date"],
  ["43 years old", "age"],
  ["three of 17 members", "quantity"],
  ["signed the order", "event"],
])("“%s” looks like %s", (quote, kind) => expect(draftKind(quote)).toBe(kind));

import type { Span } from "@claimdesk/text";
import type { AmountSort } from "./amount.ts";
import { findNumbers } from "./find-numbers.ts";
import { toPlain } from "./rational.ts";
import { readAmounts, readPercentOf } from "./read-amounts.ts";

/** What to look for in a short text, without weighing what the words mean in an article. */
export type AmountModel = "number" | "ordinal" | "percent" | "currency" | "dimension" | "age";

/** An amount with its value as a plain decimal and its unit: an ISO 4217 code, our unit name, "%", or `null`. */
export type RecognizedAmount = Span & { value: string; unit: string | null };

const SORTS: Readonly<Record<Exclude<AmountModel, "number" | "ordinal">, AmountSort>> = {
  percent: "percent",
  currency: "money",
  dimension: "measure",
  age: "age",
};

/** Every reading of one sort in a text, in order, ranges not joined. Numbers and units overlap: "$20" is also 20. */
export function recognizeAmounts(model: AmountModel, text: string): RecognizedAmount[] {
  if (model === "number" || model === "ordinal")
    return findNumbers(text)
      .filter((find) => (find.form === "ordinal") === (model === "ordinal") && !find.isGlued && !find.isTight)
      .map(({ start, end, value }) => ({ start, end, value: toPlain(value), unit: null }));
  const found = readAmounts(text).filter(({ sort }) => sort === SORTS[model]);
  const others =
    model === "percent" ? findNumbers(text).flatMap((number) => readPercentOf(text, number) ?? []) : [];
  return [...found, ...others].map(({ start, end, value, unit }) => ({
    start,
    end,
    value: toPlain(value),
    unit,
  }));
}

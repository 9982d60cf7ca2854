import type { Span } from "@claimdesk/text";
import { splitSentences } from "@claimdesk/text";
import type { Figure } from "./figure.ts";

/** A text with its time expressions by hand; values are those of TIMEX3. `values` are its amounts, only their place counts here. */
export type TimesRecord = {
  id: string;
  publishedOn: string;
  text: string;
  times: readonly (Span & { value: string })[];
  values: readonly Span[];
};

/** Finds the time expressions of a text published on a day (YYYY-MM-DD). */
export type FindTimesInText = (text: string, publishedOn: string) => readonly (Span & { value: string })[];

/** What went wrong at a place: `null` on the side that had nothing there. */
export type TimesError = { id: string; words: string; gold: string | null; found: string | null };

const BODY_SENTENCES = 4;

/**
 * Scores time expressions against those by hand.
 *
 * Only the annotated part of a text counts: its first line (the headline) and the first four sentences under the date
 * line, where the annotation of the corpus ends; longer only if an annotation lies behind them. The date line itself
 * is left out on both sides: it is the article's own date, and nearly all texts leave it without a mark.
 *
 * Relaxed span: an expression by hand is met if any found one overlaps it, a found one is right if it overlaps any by
 * hand; F1 of the two shares. Value: the same, but an overlapping pair counts only if both normal forms are the same
 * after {@link plainTimeValue}; the shares are over all expressions, not over the overlapping ones.
 */
export function scoreTimes(records: readonly TimesRecord[], findTimes: FindTimesInText): Figure[] {
  const sum = { golds: 0, finds: 0, goldSpans: 0, findSpans: 0, goldValues: 0, findValues: 0 };
  for (const record of records) {
    const { golds, finds } = scoredTimes(record, findTimes);
    sum.golds += golds.length;
    sum.finds += finds.length;
    sum.goldSpans += golds.filter((gold) => finds.some((find) => overlap(gold, find))).length;
    sum.findSpans += finds.filter((find) => golds.some((gold) => overlap(gold, find))).length;
    sum.goldValues += golds.filter((gold) => finds.some((find) => isSame(gold, find))).length;
    sum.findValues += finds.filter((find) => golds.some((gold) => isSame(gold, find))).length;
  }
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const figures = (name: string, inGold: number, inFound: number, bar: number): Figure[] => {
    const recall = share(inGold, sum.golds);
    const precision = share(inFound, sum.finds);
    return [
      { name: `${name} F1`, value: share(2 * recall * precision, recall + precision), bar },
      { name: `${name} recall`, value: recall, bar: null },
      { name: `${name} precision`, value: precision, bar: null },
    ];
  };
  return [
    ...figures("relaxed span", sum.goldSpans, sum.findSpans, 0.9),
    ...figures("value", sum.goldValues, sum.findValues, 0.8),
  ];
}

/** Every place where the two sides differ, in the order of the text. */
export function timesErrors(records: readonly TimesRecord[], findTimes: FindTimesInText): TimesError[] {
  return records.flatMap((record) => {
    const { golds, finds } = scoredTimes(record, findTimes);
    const words = ({ start, end }: Span): string => record.text.slice(start, end);
    const missed = golds
      .filter((gold) => !finds.some((find) => isSame(gold, find)))
      .map((gold) => {
        const found = finds.find((find) => overlap(gold, find));
        const said = found ? `${words(found)} = ${found.value}` : null;
        return { id: record.id, words: words(gold), gold: gold.value, found: said };
      });
    const extra = finds
      .filter((find) => !golds.some((gold) => overlap(gold, find)))
      .map((find) => ({ id: record.id, words: words(find), gold: null, found: find.value }));
    return [...missed, ...extra];
  });
}

function scoredTimes(
  record: TimesRecord,
  findTimes: FindTimesInText,
): { golds: readonly TimesRecord["times"][number][]; finds: readonly (Span & { value: string })[] } {
  const parts = annotatedParts(record);
  const isScored = (span: Span): boolean => parts.some((part) => overlap(part, span));
  return {
    golds: record.times.filter(isScored),
    finds: findTimes(record.text, record.publishedOn.slice(0, 10)).filter(isScored),
  };
}

/**
 * The part of a text that is annotated: the headline and the first four sentences of the body, longer only if an
 * annotation lies behind them, without the date line between.
 */
export function annotatedParts({
  text,
  times,
  values,
}: {
  text: string;
  times: readonly Span[];
  values: readonly Span[];
}): Span[] {
  const blocks = Array.from(text.matchAll(/[^\n]+/g), (m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  const [headline] = blocks;
  const body = blocks.slice(1).find(({ start, end }) => !isDateLine(text.slice(start, end)));
  if (!headline) return [];
  if (!body) return [headline];
  const sentences = splitSentences(text.slice(body.start));
  const end = body.start + (sentences[BODY_SENTENCES - 1]?.end ?? text.length - body.start);
  const last = Math.max(end, ...times.map((each) => each.end), ...values.map((each) => each.end));
  return [headline, { start: body.start, end: last }];
}

function isDateLine(line: string): boolean {
  return /^\p{Lu}\p{Ll}+ \d{1,2}, \d{4}\s*$/u.test(line);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isSame(a: Span & { value: string }, b: Span & { value: string }): boolean {
  return overlap(a, b) && plainTimeValue(a.value) === plainTimeValue(b.value);
}

/**
 * One spelling for each value: weeks as days, decades ("P1DE") as years, half units in the next smaller one, "200X"
 * as "200", a range of Saturday and Sunday as its weekend, and no offset but that of universal time.
 */
export function plainTimeValue(value: string): string {
  const weeks = /^P([\d.]+)W$/.exec(value);
  if (weeks) return `P${Number(weeks[1]) * 7}D`;
  if (value === "PXDE") return "PXY";
  const decades = /^P(\d+)DE$/.exec(value);
  if (decades) return `P${Number(decades[1]) * 10}Y`;
  const halfYears = /^P(\d+\.5)Y$/.exec(value);
  if (halfYears) return `P${Number(halfYears[1]) * 12}M`;
  const halfHours = /^PT(\d+\.5)H$/.exec(value);
  if (halfHours) return `PT${Number(halfHours[1]) * 60}M`;
  return value.replace(/^(\d{3})X$/, "$1").replace(/(T\d\d:\d\d)[+-]\d\d:?\d\d$/, "$1");
}

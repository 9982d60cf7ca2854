import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { extractClaims } from "@claimdesk/extract";
import type { ArticleScore, Counts, Figures } from "@claimdesk/extract/evaluation";
import { addCounts, figuresOf, scoreArticle } from "@claimdesk/extract/evaluation";
import type { Command } from "../command.ts";
import { UsageError } from "../command.ts";
import type { EvaluationArticle } from "../evaluation-set.ts";
import { readEvaluationSet } from "../evaluation-set.ts";
import { formatTable } from "../table.ts";

const ROOT = resolve(import.meta.dirname, "../../../..");
const OWN_SET = "packages/extract/evaluation";
const SAMPLE_FOLDER = join(ROOT, "prisma/seed/sample");
const DEFAULT_FOLDER = "../shared/data/claims";

/** What the engine has to reach on a set: shares of 1. */
const BAR = { recallMust: 0.5, precision: 0.5 };

type SetScore = {
  set: string;
  articles: { name: string; counts: Counts }[];
  total: Counts;
  figures: Figures;
  isReached: boolean;
};

/** `claimdesk eval`: how well the engine finds the claims of articles annotated by hand. */
export const evalCommand: Command = {
  summary: "Score the extraction against articles annotated by hand",
  usage: "eval [FOLDER] [--verbose] [--json]",
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { verbose: { type: "boolean" }, json: { type: "boolean" } },
    });
    if (positionals.length > 1) throw new UsageError("Name one folder at most.");
    const [named] = positionals;
    const folder =
      named === undefined
        ? resolve(ROOT, DEFAULT_FOLDER)
        : resolve(process.env.INIT_CWD ?? process.cwd(), named);
    const say = values.json ? console.error : console.log;
    const scores: SetScore[] = [];
    for (const [set, path] of [
      [`the repository's own set (${OWN_SET})`, join(ROOT, OWN_SET)],
      [named ?? DEFAULT_FOLDER, folder],
    ] as const) {
      const articles = await readEvaluationSet(path, SAMPLE_FOLDER);
      if (articles === null || articles.length === 0) {
        say(
          `${set}: ${articles === null ? "the folder is not there" : "no .gold.json in the folder"}, so nothing to score.\n`,
        );
        continue;
      }
      const scored = articles.map((article) => ({ article, score: scoreOne(article) }));
      scores.push(summarise(set, scored));
      if (!values.json) printSet(scores.at(-1), values.verbose ? scored : []);
    }
    if (values.json) console.log(JSON.stringify(scores, null, 2));
    return scores.every((score) => score.isReached) ? 0 : 1;
  },
};

type Scored = {
  article: EvaluationArticle;
  score: ArticleScore & { claims: ReturnType<typeof extractClaims>["claims"] };
};

function scoreOne({ text, title, publishedOn, golds }: EvaluationArticle): Scored["score"] {
  const { claims } = extractClaims(text, { publishedOn, title });
  return { ...scoreArticle(text, golds, claims), claims };
}

function summarise(set: string, scored: readonly Scored[]): SetScore {
  const articles = scored.map(({ article, score }) => ({ name: article.name, counts: score.counts }));
  const total = addCounts(articles.map((article) => article.counts));
  const figures = figuresOf(total);
  const isReached =
    figures.recallMust >= BAR.recallMust && figures.precision >= BAR.precision && total.inexact === 0;
  return { set, articles, total, figures, isReached };
}

function printSet(score: SetScore | undefined, verbose: readonly Scored[]): void {
  if (!score) return;
  for (const each of verbose) printDifferences(each);
  const rows = [...score.articles, { name: "all", counts: score.total }].map(({ name, counts }) => {
    const { recall, recallMust, precision, f1, value, claimant, label } = figuresOf(counts);
    const shares = [recallMust, recall, precision, f1, value, claimant, label].map((share) =>
      share.toFixed(3),
    );
    return [
      name,
      String(counts.gold),
      String(counts.found),
      String(counts.paired),
      ...shares,
      String(counts.inexact),
    ];
  });
  const headings = [
    "article",
    "gold",
    "found",
    "paired",
    "must",
    "recall",
    "precision",
    "F1",
    "value",
    "claimant",
    "label",
    "inexact",
  ];
  console.log(`${score.set}: ${score.articles.length} articles\n${formatTable(headings, rows)}`);
  console.log(
    `Bar: must ≥ ${BAR.recallMust.toFixed(2)}, precision ≥ ${BAR.precision.toFixed(2)}, no inexact quote: ${score.isReached ? "reached" : "NOT reached"}.\n`,
  );
}

function printDifferences({ article, score }: Scored): void {
  const found = score.claims.filter((claim) => claim.checkable !== "no");
  const pairOfGold = new Map(score.pairs.map((pair) => [pair.gold, pair.found]));
  const pairedFound = new Set(score.pairs.map((pair) => pair.found));
  article.golds.forEach((gold, i) => {
    const claim = found[pairOfGold.get(i) ?? -1];
    if (!claim)
      console.log(
        `${article.name} missed ${gold.id} [${gold.priority} ${gold.kind}] ${gold.label}: “${gold.quote}”`,
      );
    else if (gold.value && gold.value.norm !== claim.value?.norm)
      console.log(
        `${article.name} ${gold.id} value ${claim.value?.norm} for ${gold.value.norm}: “${gold.quote}”`,
      );
    else if ((gold.claimant ?? "") !== (claim.claimant ?? ""))
      console.log(
        `${article.name} ${gold.id} claimant ${claim.claimant} for ${gold.claimant}: “${gold.quote}”`,
      );
  });
  found.forEach((claim, i) => {
    if (!pairedFound.has(i))
      console.log(`${article.name} extra [${claim.kind}] ${claim.label}: “${claim.quote}”`);
  });
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Figure, Figures } from "@claimdesk/extract/evaluation";
import {
  addCounts,
  CLAIM_BARS,
  claimFigures,
  scorePropositions,
  scoreSentences,
  scoreTimes,
  TOPIC_BARS,
  timesOfText,
} from "@claimdesk/extract/evaluation";
import type { ScoredArticle } from "./claim-set.ts";
import { scoreClaimSet } from "./claim-set.ts";
import { OUTSIDE_FOLDER, OWN_FOLDER } from "./folders.ts";

/** One thing the engine is measured by. `isOwn`: on a set that lives in the repository, so that it can be kept. */
export type Yardstick = {
  name: string;
  set: string;
  isOwn: boolean;
  /** The figures, or `null` where the set is not on this machine. */
  measure: () => Promise<Measured | null>;
};

/** What measuring gives; the articles where claims were measured. */
export type Measured = { figures: Figure[]; articles: ScoredArticle[] };

/** Everything `claimdesk eval` measures, the headline first. */
export const YARDSTICKS: readonly Yardstick[] = [
  claims("claims", "evaluation/claims", CLAIM_BARS),
  claims("claims, other topics", "evaluation/topics", TOPIC_BARS),
  claims("claims, blind", "evaluation/topics-blind", TOPIC_BARS),
  {
    name: "sentences, golden rules",
    set: "evaluation/segmentation",
    isOwn: true,
    measure: () =>
      figuresOfFile(join(OWN_FOLDER, "segmentation/golden_rules_en.json"), (text) =>
        scoreSentences({ rules: JSON.parse(text), treebank: null }),
      ),
  },
  {
    name: "sentences",
    set: "UD English EWT, dev",
    isOwn: false,
    measure: () =>
      figuresOfFile(join(OUTSIDE_FOLDER, "treebank/en_ewt-ud-dev.conllu"), (text) =>
        scoreSentences({ rules: [], treebank: text }).slice(1),
      ),
  },
  {
    name: "times",
    set: "evaluation/times-and-values",
    isOwn: true,
    measure: () =>
      figuresOfFile(join(OWN_FOLDER, "times-and-values/meantime-dev.jsonl"), (text) =>
        scoreTimes(jsonLines(text), timesOfText),
      ),
  },
  {
    name: "propositions",
    set: "PropSegmEnt, dev",
    isOwn: false,
    measure: () =>
      figuresOfFile(join(OUTSIDE_FOLDER, "propositions/propsegment.dev.jsonl"), (text) =>
        scorePropositions(jsonLines(text)),
      ),
  },
];

function claims(name: string, set: string, bars: Readonly<Partial<Figures>>): Yardstick {
  const folder = join(OWN_FOLDER, set.replace("evaluation/", ""));
  return { name, set, isOwn: true, measure: () => measureClaims(folder, bars) };
}

/** How well the claims of a folder's articles are found; `null` where there is no such folder. */
export async function measureClaims(
  folder: string,
  bars: Readonly<Partial<Figures>>,
): Promise<Measured | null> {
  const articles = await scoreClaimSet(folder);
  if (articles === null) return null;
  const total = addCounts(articles.map(({ score }) => score.counts));
  return { figures: claimFigures(total, bars), articles };
}

async function figuresOfFile(path: string, score: (text: string) => Figure[]): Promise<Measured | null> {
  const text = await readFile(path, "utf8").catch(() => null);
  return text === null ? null : { figures: score(text), articles: [] };
}

function jsonLines<Line>(text: string): Line[] {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Figure, Figures, Fold, LabelledSentence, RecognizerSet } from "@claimdesk/extract/evaluation";
import {
  addCounts,
  CLAIM_BARS,
  claimFigures,
  findAmounts,
  learnWorthiness,
  recognizeAmounts,
  scoreAmountSpans,
  scoreCheckWorthiness,
  scoreMentions,
  scorePropositions,
  scoreRecognizers,
  scoreSentences,
  scoreSyntax,
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
  /** Takes minutes, since it trains models on the way. */
  isSlow?: boolean;
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
    name: "amounts",
    set: "evaluation/times-and-values",
    isOwn: true,
    measure: () =>
      figuresOfFile(join(OWN_FOLDER, "times-and-values/meantime-dev.jsonl"), (text) =>
        scoreAmountSpans(jsonLines(text), findAmounts),
      ),
  },
  {
    name: "amounts, golden strings",
    set: "evaluation/recognizers",
    isOwn: true,
    measure: measureRecognizers,
  },
  {
    name: "repeats and conflicts",
    set: "evaluation/topics",
    isOwn: true,
    measure: async () => {
      const articles = await scoreClaimSet(join(OWN_FOLDER, "topics"));
      return (
        articles && {
          figures: scoreMentions(
            articles.map(({ golds, found, conflicts }) => ({ golds, claims: found, conflicts })),
          ),
          articles: [],
        }
      );
    },
  },
  {
    name: "tags and parse",
    set: "UD English EWT, dev",
    isOwn: false,
    measure: () => figuresOfFile(join(OUTSIDE_FOLDER, "treebank/en_ewt-ud-dev.conllu"), scoreSyntax),
  },
  {
    name: "check-worthiness",
    set: "ClaimBuster, four folds",
    isOwn: false,
    isSlow: true,
    measure: measureWorthiness,
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

const MODELS = ["number", "ordinal", "percent", "currency", "dimension", "age"] as const;

async function measureRecognizers(): Promise<Measured | null> {
  const sets = await Promise.all(
    MODELS.map(async (model): Promise<RecognizerSet> => {
      const text = await readFile(
        join(OWN_FOLDER, "recognizers", `${model.charAt(0).toUpperCase()}${model.slice(1)}Model.json`),
        "utf8",
      );
      return { model, entries: JSON.parse(text) };
    }),
  );
  return { figures: scoreRecognizers(sets, recognizeAmounts), articles: [] };
}

async function measureWorthiness(): Promise<Measured | null> {
  const folds: Fold[] = [];
  for (const k of [0, 1, 2, 3]) {
    const [train, test] = await Promise.all(["train", "test"].map((part) => readFold(`${part}_${k}.json`)));
    if (!train || !test) return null;
    folds.push({ train, test });
  }
  return { figures: scoreCheckWorthiness(folds, learnWorthiness), articles: [] };
}

async function readFold(name: string): Promise<LabelledSentence[] | null> {
  const text = await readFile(join(OUTSIDE_FOLDER, "check-worthiness/crossval", name), "utf8").catch(
    () => null,
  );
  if (text === null) return null;
  return JSON.parse(text).map(({ Text, Verdict }: { Text: string; Verdict: number }) => ({
    text: Text,
    isWorthy: Verdict === 1,
  }));
}

import type { SyntaxScores } from "../src/training/assess.ts";
import type { TrainingPlan } from "../src/training/train-model.ts";

/** The text of `docs/model-card.md`. */
export function describeModel(scores: SyntaxScores, bytes: number, plan: TrainingPlan): string {
  const share = (value: number): string => `${(value * 100).toFixed(1)} %`;
  return `# Model card: English tags, lemmas and dependencies

Written by \`npm run train\`. The model is \`packages/syntax/model/weights.json\`; the package that uses it is \`packages/syntax\`.

## What it does

It gives every word of an English sentence a part of speech (universal and Penn tag), a lemma, a head and a relation to it. The extraction engine reads who did what from these trees. Nothing leaves the machine, and the same text always gives the same result.

| Part | How |
|---|---|
| tagger | a perceptron over hashed features of the word, its neighbours and the tags before it; averaged over all steps and over ${plan.tagRounds} rounds of ${plan.tagEpochs} epochs |
| lemmatiser | the longest known ending of a word, with its tag, says which letters to cut and add |
| parser | arc-hybrid, greedy, one scored move at a time; trained with a dynamic oracle on tags that a tagger gave which had not seen the sentence; averaged over ${plan.parseRounds} rounds of ${plan.parseEpochs} epochs |

Words are tokenised by rules, not by a model.

## Data and licence

Trained on the training part of Universal Dependencies English EWT (12,544 sentences, 204,577 words: weblogs, newsgroups, e-mail, reviews, answers). Treebank and weights are under CC BY-SA 4.0; the attribution is in [NOTICE.md](../packages/syntax/model/NOTICE.md). The weights hold numbers and hashes of words, no text.

Two things of our own stand beside it, because the treebank has little newswire: lists of about 4,500 common words with their forms (\`packages/syntax/src/words\`), which the tagger looks at and the lemmatiser learns from; and 1,290 sentences for practice, made from 43 templates of news sentences with trees written by hand, filled in from those lists (\`packages/syntax/src/training/news-templates.ts\`). Parts of the sentences are learnt in capitals, in the case of titles and in small letters as well.

## Scores

On the development part of the same treebank (2,001 sentences, ${scores.words.toLocaleString("en")} words), with the treebank's own words and predicted tags:

| Figure | Value |
|---|---|
| universal tags (UPOS) | ${share(scores.upos)} |
| Penn tags (XPOS) | ${share(scores.xpos)} |
| lemmas | ${share(scores.lemma)} |
| heads (UAS) | ${share(scores.uas)} |
| heads and full relations (LAS), marks included | ${share(scores.las)} |
| the same without subtypes of relations | ${share(scores.lasWithoutSubtypes)} |
| word boundaries from the text (F1) | ${share(scores.tokens)} |

The file has ${bytes.toLocaleString("en")} bytes.

## Train it again

\`\`\`
npm run train -- FOLDER
\`\`\`

FOLDER holds \`en_ewt-ud-train.conllu\` and \`en_ewt-ud-dev.conllu\`, packed with gzip or not. There is no random seed and no floating-point function that differs between machines: the same files give the same weights, to the byte. It takes about five minutes on one core.

## Limits

- The treebank has little newswire. The sentences for practice make up for the commonest constructions, not for all; names, headlines and rare verbs are still mistaken for nouns more often than in the treebank's own kind of text. The scores above are not scores on news.
- One root and no crossing arcs in every piece. The few English sentences that need crossing arcs get the nearest tree without.
- One word in twenty has a wrong tag and one in five a wrong head or relation. Long coordinations, attachments of prepositions and clauses after a relative clause are the commonest mistakes.
- Text in capitals, in the case of titles or in small letters loses one to two points in tags.
- Other languages get trees that mean nothing. The engine asks first whether a text is English.
`;
}

export type { Figure } from "./figure.ts";
export type { SegmentedSentence } from "./propositions.ts";
export { scorePropositions } from "./propositions.ts";
export type { ArticleScore, Counts, Figures, FoundClaim, GoldClaim } from "./score.ts";
export { addCounts, CLAIM_BARS, claimFigures, figuresOf, scoreArticle, TOPIC_BARS } from "./score.ts";
export type { GoldenRule } from "./sentences.ts";
export { scoreSentences } from "./sentences.ts";

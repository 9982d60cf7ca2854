const list = (words: string): string[] => words.trim().split(/\s+/);

/**
 * Speaking and writing: the words are on record. The clause after them, or a quotation beside them, is the
 * speaker's.
 */
const SAYING = list(`
say tell add announce claim argue confirm report declare explain insist maintain note reiterate remark reply respond reveal state acknowledge admit allege assert
comment contend disclose emphasise emphasize mention observe repeat stress testify tweet retweet write blog post warn vow promise pledge swear concede complain
caution reaffirm affirm cite quote joke quip exclaim whisper shout cry yell mutter murmur boast brag confess recall recount relate narrate muse ponder lament protest
object counter retort rejoin interject elaborate clarify continue conclude begin summarise summarize reason counsel advise apologise apologize thank assure reassure
inform notify brief inform remind convince persuade signal hint imply intimate insinuate speculate gush enthuse rave fume rage scoff sneer sigh laugh smile
pronounce proclaim profess certify attest depose plead rule find hold opine posit postulate theorise theorize propose submit suggest underline underscore highlight
point specify stipulate dictate relay reckon guess read go agree disagree cable telegraph text email message phone announce broadcast publish print charge accuse
blame fault deny refute rebut dispute contradict reject dismiss contest question`);

/** Thinking, fearing, expecting and counting: what is meant or foreseen, mostly by a report or an expert. */
const THINKING = list(`
believe think hope fear expect predict estimate forecast project calculate assume suspect doubt feel understand anticipate foresee envisage imagine worry know
consider judge deem conclude determine infer presume reckon figure hypothesise hypothesize wish dream trust realise realize accept recognise recognize remember
see call describe label learn discover show indicate demonstrate prove document record establish illustrate suggest`);

/** Verbs (dictionary form) whose clause is somebody's words: "X said that P" is the claim P by X. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  list(`
say accuse blame state tell add announce claim argue confirm report declare explain insist maintain note reiterate remark reply respond reveal predict estimate
indicate acknowledge admit allege assert believe comment conclude contend describe disclose emphasise emphasize expect hint hope inform mention observe promise read
recall repeat stress suggest testify think tweet vow warn write deny concede confirm complain charge reaffirm cite post quote forecast project calculate fear suspect
affirm caution joke quip assure reassure remind boast confess lament protest counter retort clarify theorise theorize speculate reckon stipulate specify underline
underscore highlight summarise summarize opine posit propose imply assume anticipate foresee envisage pledge swear worry rebut refute proclaim certify attest recount
muse elaborate notify determine realise realize understand feel know learn doubt signal`),
);

/** Verbs of stance: the deed is a claim about the speaker, whatever follows. */
export const STANCE_VERBS: ReadonlySet<string> = new Set(
  list(`
urge accuse warn call demand condemn criticise criticize blame praise welcome reject deny threaten request ask invite offer propose recommend refuse decline express
reiterate raise defend oppose support back agree decide order promise pledge vow appeal signal announce denounce deplore decry slam blast attack hail applaud endorse
approve disapprove object dispute contest dismiss rebuke reprimand apologise apologize congratulate thank implore beg plead advocate advise encourage discourage
caution challenge question commend commit instruct insist press pressure lobby campaign protest resist veto favour favor`),
);

/** Verbs that stand right beside a quotation or after the words said ("…, said Hale"). */
export const QUOTING_VERBS: ReadonlySet<string> = new Set(SAYING);

/** Every verb that can open a clause of somebody's words. */
const CLAUSE_VERBS: ReadonlySet<string> = new Set([...SAYING, ...THINKING]);

/** Verbs that need a "that" to be speech: "found that", "showed that", but not "found the car". */
export const THAT_VERBS: ReadonlySet<string> = new Set(
  list(`
find hold rule show prove establish demonstrate discover learn record document determine know remember realise realize accept recognise recognize doubt read go
see call describe label maintain begin continue signal relay phone text email message publish print broadcast point object question contest reject dismiss agree disagree consider judge deem feel
understand figure trust smile laugh sigh submit propose plead charge thank persuade highlight illustrate establish infer wish dream imagine reason guess state`),
);

/** Verbs whose object tells what was said, without a clause: "announced 500 job cuts", "predicted a rise". */
export const TELLING_VERBS: ReadonlySet<string> = new Set(
  list(
    "announce report predict forecast reiterate accuse allege estimate project claim blame expect hope anticipate foresee see",
  ),
);

/** Verbs that are followed by the one spoken to: "told reporters that". */
export const ADDRESSING_VERBS: ReadonlySet<string> = new Set(
  list(
    "tell assure reassure inform notify brief remind warn advise convince persuade promise caution counsel text email message phone thank show",
  ),
);

const IRREGULAR: Readonly<Record<string, string>> = {
  see: "saw seen",
  signal: "signalled signaled",
  label: "labelled labeled",
  say: "said",
  tell: "told",
  write: "wrote written",
  think: "thought",
  hold: "held",
  find: "found",
  begin: "began begun",
  swear: "swore sworn",
  read: "read",
  go: "went gone",
  feel: "felt",
  understand: "understood",
  know: "knew known",
  foresee: "foresaw foreseen",
  show: "showed shown",
  prove: "proved proven",
  forecast: "forecast forecasted",
  broadcast: "broadcast",
  dream: "dreamed dreamt",
  learn: "learned learnt",
  plead: "pleaded pled",
  rebut: "rebutted",
  admit: "admitted",
  submit: "submitted",
  quip: "quipped",
  brag: "bragged",
  blog: "blogged",
  infer: "inferred",
};
const DOUBLED: ReadonlySet<string> = new Set([
  "admit",
  "submit",
  "rebut",
  "quip",
  "brag",
  "blog",
  "infer",
  "begin",
]);

function gerund(base: string): string {
  if (DOUBLED.has(base)) return `${base}${base.at(-1) ?? ""}ing`;
  return base.endsWith("e") && !base.endsWith("ee") ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

function present(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function past(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith("e") ? `${base}d` : `${base}ed`;
}

/** Every form of the verbs of speech and thought, to the dictionary form. */
export const SPEECH_FORMS: ReadonlyMap<string, string> = new Map(
  [...CLAUSE_VERBS].flatMap((base): [string, string][] =>
    [base, present(base), gerund(base), ...(IRREGULAR[base]?.split(" ") ?? [past(base)])].map((form) => [
      form,
      base,
    ]),
  ),
);

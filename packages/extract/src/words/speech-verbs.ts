const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs (dictionary form) whose clause is somebody's words: "X said that P" is the claim P by X. */
export const SPEECH_VERBS = set(
  "say accuse blame state tell add announce claim argue confirm report declare explain insist maintain note reiterate remark reply respond reveal predict estimate indicate acknowledge admit allege assert believe comment conclude contend describe disclose emphasise emphasize expect hint hope inform mention observe promise read recall repeat stress suggest testify think tweet vow warn write deny concede confirm complain charge reaffirm cite post quote forecast project calculate",
);

/** Verbs of stance: the deed is a claim about the speaker, whatever follows. */
export const STANCE_VERBS = set(
  "urge accuse warn call demand condemn criticise criticize blame praise welcome reject deny threaten request ask invite offer propose recommend refuse decline express reiterate raise defend oppose support back agree decide order promise pledge vow appeal signal announce",
);

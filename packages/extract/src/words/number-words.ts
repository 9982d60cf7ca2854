const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINAL_WORDS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split(
    " ",
  );

/** Spelled-out numbers below a hundred, lower case, "twenty-one" included. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, i): [string, number] => [word, i]),
  ...TENS.flatMap((tens, i): [string, number][] => [
    [tens, (i + 2) * 10],
    ...SMALL.slice(1, 10).map((unit, j): [string, number] => [`${tens}-${unit}`, (i + 2) * 10 + j + 1]),
  ]),
  ["dozen", 12],
]);

/** Powers of ten, with newspaper abbreviations. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["hundred", 2],
  ["thousand", 3],
  ["k", 3],
  ["lakh", 5],
  ["million", 6],
  ["m", 6],
  ["mn", 6],
  ["mln", 6],
  ["crore", 7],
  ["billion", 9],
  ["bn", 9],
  ["b", 9],
  ["trillion", 12],
  ["tn", 12],
  ["trn", 12],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(ORDINAL_WORDS.map((word, i) => [word, i + 1]));

/** Fractions that stand for a share. */
export const FRACTIONS: ReadonlyMap<string, string> = new Map([
  ["half", "50%"],
  ["one-third", "33.33%"],
  ["a third", "33.33%"],
  ["two-thirds", "66.67%"],
  ["two thirds", "66.67%"],
  ["one-quarter", "25%"],
  ["a quarter", "25%"],
  ["three-quarters", "75%"],
  ["three quarters", "75%"],
  ["one-fifth", "20%"],
  ["a fifth", "20%"],
]);

/** Words for a multiple. */
export const MULTIPLES: ReadonlyMap<string, string> = new Map([
  ["doubled", "2"],
  ["doubling", "2"],
  ["doubles", "2"],
  ["double", "2"],
  ["twofold", "2"],
  ["tripled", "3"],
  ["tripling", "3"],
  ["trebled", "3"],
  ["threefold", "3"],
  ["quadrupled", "4"],
  ["halved", "50%"],
]);

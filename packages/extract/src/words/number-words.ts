const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SMALL_ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const TENS_ORDINALS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(
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

/** Single words below twenty, other names of nought included. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, i): [string, number] => [word, i]),
  ["nought", 0],
  ["naught", 0],
  ["nil", 0],
]);
/** "twenty" to "ninety". */
export const TENS_NUMBERS: ReadonlyMap<string, number> = new Map(
  TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
);

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
  ["mil", 6],
  ["mm", 6],
  ["crore", 7],
  ["billion", 9],
  ["bn", 9],
  ["bln", 9],
  ["b", 9],
  ["trillion", 12],
  ["tn", 12],
  ["tln", 12],
  ["trn", 12],
  ["quadrillion", 15],
]);

/** Words that multiply a spelled-out number; plurals only after a number ("six millions", "two lakhs"). */
export const SCALES: ReadonlyMap<string, number> = new Map(
  "hundred thousand lakh million crore billion trillion quadrillion"
    .split(" ")
    .flatMap((word): [string, number][] => [
      [word, MAGNITUDES.get(word) ?? 0],
      [`${word}s`, MAGNITUDES.get(word) ?? 0],
    ]),
);

/** Words for groups of a fixed size. */
export const GROUPS: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["dozens", 12],
  ["doz", 12],
  ["dozs", 12],
  ["dz", 12],
  ["dzs", 12],
  ["score", 20],
  ["gross", 144],
]);

/** Ordinals of one word, "twenty-first" included. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL_ORDINALS.map((word, i): [string, number] => [word, i + 1]),
  ["nineth", 9],
  ...TENS_ORDINALS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ...TENS.flatMap((tens, i): [string, number][] =>
    SMALL_ORDINALS.slice(0, 9).map((unit, j) => [`${tens}-${unit}`, (i + 2) * 10 + j + 1]),
  ),
]);

/** Ordinals made of a power of ten, with that power. */
export const SCALE_ORDINALS: ReadonlyMap<string, number> = new Map(
  "hundred thousand million billion trillion"
    .split(" ")
    .map((word): [string, number] => [`${word}th`, MAGNITUDES.get(word) ?? 0]),
);

/** What a whole is cut into, singular; "second" is a place or a time, never a half. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["quarter", 4],
  ...Array.from(ORDINALS).filter(([word, value]) => value > 2 && !word.includes("-")),
]);

/** Fraction signs of one character: top and bottom. */
export const FRACTION_SIGNS: ReadonlyMap<string, [number, number]> = new Map([
  ["½", [1, 2]],
  ["⅓", [1, 3]],
  ["⅔", [2, 3]],
  ["¼", [1, 4]],
  ["¾", [3, 4]],
  ["⅕", [1, 5]],
  ["⅖", [2, 5]],
  ["⅗", [3, 5]],
  ["⅘", [4, 5]],
  ["⅙", [1, 6]],
  ["⅚", [5, 6]],
  ["⅛", [1, 8]],
  ["⅜", [3, 8]],
  ["⅝", [5, 8]],
  ["⅞", [7, 8]],
]);

/** Words for a multiple. */
export const MULTIPLES: ReadonlyMap<string, string> = new Map([
  ["doubled", "2"],
  ["doubling", "2"],
  ["doubles", "2"],
  ["double", "2"],
  ["tripled", "3"],
  ["tripling", "3"],
  ["triples", "3"],
  ["triple", "3"],
  ["trebled", "3"],
  ["trebling", "3"],
  ["treble", "3"],
  ["quadrupled", "4"],
  ["quadrupling", "4"],
  ["quadruple", "4"],
  ["quintupled", "5"],
  ["halved", "50%"],
  ["halving", "50%"],
  ["halves", "50%"],
]);

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that stand for themselves among the coarse classes. Lower case. */
export const CLOSED = set(
  "i you he she it we they me him her us them my your his its our their this that these those there here who whom which what when where why how a an the and or but so because if than as of in on at by for from to with about into over under up down out not no never ever very more most less least all every any some many much few only just also now then is are was were be been being am do does did have has had will would shall should can could may might must i'm i've i'll i'd we're we've we'll you're you've he's she's it's that's they're they've don't didn't doesn't can't won't isn't wasn't haven't hasn't let's going got get",
);

/** Past forms that no ending shows. */
export const IRREGULAR_PAST = set(
  "said went made took came gave cut put spent lost won left paid kept told held brought began saw met led ran rose fell grew sent built fought found became knew thought felt stood broke chose drove wrote sold bought voted let set shut hit cost bore drew threw wore",
);

/** Numbers written as words. */
export const NUMBER_NAMES = set(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion half third quarter",
);

/** Words of wish, duty, belief and what is to come. */
export const MODAL_WORDS = set("will shall should must would could going want need believe think hope let's");

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Titles and the like: a full stop after them never ends a sentence. Lower case, without the stop. */
export const NEVER_FINAL = set(
  "mr mrs ms mx dr drs p.s ps prof rev fr hon pres gov sen rep reps sens gen lt col maj capt cpt cmdr adm sgt cpl pvt brig supt insp det msgr mgr st mt ft messrs mme mlle vs v cf e.g i.e viz approx fig figs vol pp ed eds al ca sr.a sra",
);

/** Words whose full stop belongs to them when a number follows. */
export const BEFORE_NUMBER = set(
  "no nos n° nº art sec secs para p pp ch vol fig rs ext tel jan feb mar apr jun jul aug sep sept oct nov dec",
);

/** What ends the name of a company. */
export const COMPANY_FORMS = set("inc ltd co corp llc plc bros");

/** Abbreviations that may also end a sentence: only a word that starts sentences decides for an end. */
export const MAYBE_FINAL = set(
  "inc ltd co corp llc plc bros jr sr etc esq ph.d m.d b.a m.a dept univ assn ave blvd rd est jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun a.m p.m u.s u.k u.n e.u u.s.a u.a.e d.c n.y l.a a.d b.c no",
);

/** Words that start sentences and hardly ever continue a name. Lower case. */
export const SENTENCE_STARTERS = set(
  "the a an this that these those it its he she they we i you his her their our my there here but and or so yet if when while after before as at in on for from with by to since until although though because however meanwhile moreover also then now what who why how where which mr mrs ms some many most more all both each no not nobody nothing one two three another such only even just still once later last next according despite during under over between among against about asked is are was were do does did has have had will would can could should may might must let please perhaps",
);

/** Nouns that open sentences without an article, before a word in lower case: "in the U.S. Officials said". */
export const BARE_STARTERS = set(
  "officials analysts investors police shares prices stocks markets sales revenue profits earnings traders economists researchers scientists doctors critics experts authorities lawmakers voters residents witnesses protesters supporters opponents lawyers prosecutors republicans democrats people women men children students workers employees nearly almost around roughly",
);

/** Words that open a sentence in lower case, as people type them, and continue no abbreviation. */
export const TYPED_STARTERS = set(
  "i i'm i’m im i've i’ve ive i'll i’ll i'd i’d it it's it’s its he he's she she's they they're we we're we've you you're your u my our there there's these those this that's thats if when what what's who why how where please pls thanks thank no yes yeah ok okay hope hopefully but so also then maybe any anyone is are was were do does did don't dont can can't could would will should have has had lets let's let not just oh well good great best the a they've their one all some most overall",
);

/** Words after "6 p.m." that belong to the time, not to a new sentence. Lower case. */
export const AFTER_CLOCK = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december est edt cst cdt mst mdt pst pdt gmt utc bst cet cest eastern central pacific mountain",
);

/** What follows the stop of a web address, so that a missing space is not assumed there. */
export const WEB_ENDINGS = set("com net org edu gov info biz uk us eu de fr io tv js co");

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Titles and the like: a full stop after them never ends a sentence. Lower case, without the stop. */
export const NEVER_FINAL = set(
  "mr mrs ms mx dr prof rev fr hon pres gov sen rep reps sens gen lt col maj capt cpt cmdr adm sgt cpl pvt brig supt insp det msgr mgr st mt ft messrs mme mlle vs v cf e.g i.e viz approx fig figs vol pp ed eds al ca sr.a sra",
);

/** Words whose full stop belongs to them when a number follows. */
export const BEFORE_NUMBER = set(
  "no nos art sec secs para p pp ch vol fig rs jan feb mar apr jun jul aug sep sept oct nov dec",
);

/** Abbreviations that may also end a sentence: only a word that starts sentences decides for an end. */
export const MAYBE_FINAL = set(
  "inc ltd co corp llc plc bros jr sr etc esq ph.d m.d b.a m.a dept univ assn ave blvd rd est jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun a.m p.m u.s u.k u.n e.u u.s.a u.a.e d.c n.y l.a a.d b.c no",
);

/** Words that start sentences and hardly ever continue a name. Lower case. */
export const SENTENCE_STARTERS = set(
  "the a an this that these those it its he she they we i you his her their our my there here but and or so yet if when while after before as at in on for from with by to since until although though because however meanwhile moreover also then now what who why how where which mr mrs ms some many most more all both each no not nobody nothing one two three another other such only even just still once later last next according despite during under over between among against about asked is are was were do does did has have had will would can could should may might must let please perhaps",
);

/** Words after "6 p.m." that belong to the time, not to a new sentence. Lower case. */
export const AFTER_CLOCK = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december est edt cst cdt mst mdt pst pdt gmt utc bst cet cest eastern central pacific mountain",
);

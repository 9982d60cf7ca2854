const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const PREPOSITIONS = set(
  "of in on at by for with from into onto upon about against between among amid amongst during through throughout over under above below across along around behind beside besides beyond despite down except inside near off out outside past per plus round since than toward towards until up via within without like unlike including regarding concerning versus following according",
);
/** Words that open a subordinate clause when a subject and verb follow. */
export const SUBORDINATORS = set(
  "because although though while whereas when whenever if unless until since after before as once whether where lest",
);
export const RELATIVES = set("which who whose whom");
export const PRONOUNS = set(
  "i you he she it we they him me us them himself herself itself themselves this that these those there nobody everyone someone something nothing everything one others what whoever whatever",
);

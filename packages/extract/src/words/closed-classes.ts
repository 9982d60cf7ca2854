const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that open a noun phrase. */
export const DETERMINERS = set(
  "the a an this these those my your his her its our their some any no every each either neither all both many several few much most another such other more",
);
export const PREPOSITIONS = set(
  "of in on at by for with from into onto upon about against between among amid amongst during through throughout over under above below across along around behind beside besides beyond despite down except inside near off out outside past per plus round since than toward towards until up via within without like unlike including regarding concerning versus following according",
);
export const COORDINATORS = set("and or but nor yet plus");
/** Words that open a subordinate clause when a subject and verb follow. */
export const SUBORDINATORS = set(
  "because although though while whereas when whenever if unless until since after before as once whether where lest",
);
export const RELATIVES = set("which who whose whom");
export const PRONOUNS = set(
  "i you he she it we they him me us them himself herself itself themselves this that these those there nobody everyone someone something nothing everything one others what whoever whatever",
);
export const SUBJECT_PRONOUNS = set("i you he she it we they there this that these those what who which");
export const MODALS = set("will would can could may might must shall should 'll ’ll cannot ca wo");
export const BE = set("am is are was were be been being 's ’s 're ’re 'm ’m");
export const HAVE = set("have has had having 've ’ve");
export const DO = set("do does did");
export const ADVERBS = set(
  "not n't n’t also already still just now then soon ever never always often sometimes again even only too very quite rather almost nearly about approximately around reportedly currently recently previously formerly earlier later once twice yet thus hence however meanwhile instead indeed perhaps likely maybe really further first last there here today yesterday tomorrow tonight soon ago together alone away back down up out off well far long much so more most less least both either ahead abroad directly closer once unexpectedly thereby furthermore moreover nonetheless nevertheless otherwise",
);
export const ADJECTIVES = set(
  "new old big large small long short high low good bad great major minor early late recent previous former current final first last next main key own public private national international local federal foreign domestic military political economic financial commercial official senior junior top chief central several many few such same different similar available able likely unlikely unable ready responsible significant serious massive huge heavy strong weak close open full free joint possible due worth clear unclear sure common popular total overall annual due annual average net aged ageing early record medical digital larger bigger smaller higher greater longer shorter older younger newer better worse fewer wider stronger weaker faster slower cheaper richer poorer heavier lighter largest biggest smallest highest lowest greatest longest shortest oldest youngest newest best worst fewest strongest weakest fastest slowest cheapest richest poorest",
);

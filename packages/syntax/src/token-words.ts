const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Keep their stop in any case, written small here. */
export const ABBREVIATIONS = words(
  "mr mrs ms dr prof gen lt col sgt capt cmdr cpl maj adm sen rep reps gov rev hon st mt ft jr sr inc ltd co corp bros vs etc eg esp attn dept univ blvd ave approx est pres supt det insp brig messrs mme mlle ph rd assn cf dist vol pp ed al",
);

/** Keep their stop only with a capital: in small letters they are words. */
export const CAPITAL_ABBREVIATIONS = words(
  "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo sec spec mob conf que para",
);

/** A stop belongs to them only where a number follows. */
export const NUMBERED_ABBREVIATIONS = words("no nos fig art sec p pp vol ext");

/** Stay with the hyphen and the word behind it. */
export const PREFIXES = words(
  "e co non pre re anti post pro semi multi mid ex neo un sub over socio psycho de bi counter inter intra mega micro mini pan para quasi super trans ultra under uber tri",
);

/** Letters glued to a number that are words of their own. */
export const UNITS = words(
  "am pm a.m p.m bn mn tn m k b bln mln trn km kg g mg cm mm nm ft in lb lbs oz mph kph kmh hz khz mhz ghz kb mb gb tb kw mw gw kwh mwh p c min mins hr hrs h sec secs yr yrs x pc pct bps bp lakh crore million billion trillion",
);

/** Stand before a currency sign as part of it. */
export const CURRENCY_LETTERS = words("US A C HK NZ S R NT AU CA U");

/** Stand before an amount, often without a space. */
export const CURRENCY_CODES = words(
  "Rs USD EUR GBP CHF JPY CNY RMB INR AUD CAD NZD HKD SGD SEK NOK DKK RUB UAH TRY ZAR BRL MXN",
);

/** Last parts of addresses and file names, whose stops are no full stops. */
export const ADDRESS_ENDS = words(
  "com org net gov edu mil int info biz co uk us de fr eu ru ua cn jp au ca in io ai tv me it es nl ch se no br doc docx xls xlsx pdf txt jpg jpeg png gif mp3 mp4 zip htm html php asp exe csv ppt xml",
);

/** Written as one, counted as two: where the second begins. */
export const JOINED: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["wanna", 3],
  ["gotta", 3],
  ["gimme", 3],
  ["lemme", 3],
  ["dont", 2],
  ["cant", 2],
  ["doesnt", 4],
  ["didnt", 3],
  ["isnt", 2],
  ["wasnt", 3],
  ["wont", 2],
  ["couldnt", 5],
  ["wouldnt", 5],
  ["havent", 4],
]);

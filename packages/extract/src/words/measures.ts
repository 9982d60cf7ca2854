const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Units of length, singular and plural. */
export const LENGTH_UNITS = set(
  "m km cm mm metre metres meter meters kilometre kilometres kilometer kilometers centimetre centimetres centimeter centimeters millimetre millimetres mile miles foot feet ft inch inches yard yards",
);

/** Units of weight, singular and plural. */
export const WEIGHT_UNITS = set(
  "g kg gram grams gramme grammes kilogram kilograms kilo kilos tonne tonnes ton tons pound pounds lb lbs ounce ounces",
);

/** Units of other things, with what they measure. */
export const OTHER_UNITS: ReadonlyMap<string, string> = new Map([
  ["hectares", "area"],
  ["hectare", "area"],
  ["acres", "area"],
  ["acre", "area"],
  ["litres", "volume"],
  ["liters", "volume"],
  ["gallons", "volume"],
  ["barrels", "volume"],
  ["mph", "speed"],
  ["kph", "speed"],
  ["knots", "speed"],
  ["degrees", "temperature"],
  ["celsius", "temperature"],
  ["megawatts", "power"],
  ["gigawatts", "power"],
  ["watts", "power"],
  ["mw", "power"],
  ["gw", "power"],
]);

/** Words beside a length that say which way it runs. */
export const DIMENSIONS: ReadonlyMap<string, string> = new Map([
  ["high", "height"],
  ["tall", "height"],
  ["wide", "width"],
  ["across", "width"],
  ["long", "length"],
  ["deep", "depth"],
  ["thick", "thickness"],
  ["from", "distance"],
  ["away", "distance"],
  ["off", "distance"],
  ["north", "distance"],
  ["south", "distance"],
  ["east", "distance"],
  ["west", "distance"],
  ["northeast", "distance"],
  ["northwest", "distance"],
  ["southeast", "distance"],
  ["southwest", "distance"],
  ["outside", "distance"],
  ["above", "height"],
  ["below", "depth"],
]);

/** Nouns that are themselves what is measured: "a price of", "a turnout of". */
export const MEASURE_NOUNS = set(
  "height width length depth distance weight speed temperature age price cost rate share size area volume capacity population turnout target score toll profit profits revenue revenues income loss losses debt deficit surplus budget fine salary wage wages fee fees bill turnover earnings sales growth inflation unemployment increase rise fall drop decline decrease cut gain stake discount dividend margin majority lead average record level temperature pressure magnitude wingspan range limit quota ceiling threshold membership attendance circulation tax duty tariff interest yield payment donation grant loan ransom bonus compensation damages investment funding aid revenue exports imports output production value worth",
);

/** Verbs of change with the noun of the change. */
export const CHANGES: ReadonlyMap<string, string> = new Map([
  ["rise", "rise"],
  ["increase", "increase"],
  ["grow", "growth"],
  ["jump", "rise"],
  ["climb", "rise"],
  ["gain", "gain"],
  ["surge", "surge"],
  ["soar", "surge"],
  ["rally", "rise"],
  ["add", "gain"],
  ["advance", "rise"],
  ["up", "rise"],
  ["fall", "fall"],
  ["drop", "fall"],
  ["decline", "decline"],
  ["decrease", "decrease"],
  ["slip", "fall"],
  ["plunge", "fall"],
  ["tumble", "fall"],
  ["sink", "fall"],
  ["slump", "fall"],
  ["slide", "fall"],
  ["shrink", "contraction"],
  ["contract", "contraction"],
  ["lose", "loss"],
  ["shed", "loss"],
  ["down", "fall"],
  ["cut", "cut"],
  ["reduce", "reduction"],
  ["lower", "reduction"],
  ["raise", "increase"],
  ["boost", "increase"],
  ["double", "doubling"],
  ["expand", "growth"],
]);

/** What befalls people: "14 killed" is the number killed. */
export const FATES = set(
  "killed wounded injured hurt missing dead rescued infected arrested detained evacuated displaced drowned hospitalised hospitalized sentenced charged vaccinated saved trapped stranded homeless jailed executed kidnapped affected quarantined treated tested invited",
);

/** Nouns for people in general, who need no naming beside what befell them. */
export const PEOPLE = set(
  "people person persons others men women civilians victims more soldiers individuals dead survivors",
);

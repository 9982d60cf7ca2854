/** What a unit measures. */
export type UnitSort =
  | "length"
  | "area"
  | "volume"
  | "weight"
  | "speed"
  | "temperature"
  | "power"
  | "energy"
  | "data"
  | "frequency"
  | "sound"
  | "angle"
  | "pressure"
  | "rate";

/** A unit by our name for it, singular. */
export type Unit = { name: string; sort: UnitSort };

/** `name: words | signs`: words in any case with a blank or hyphen before them, signs as written. */
const LINES: Readonly<Record<UnitSort, string>> = {
  length: `
    metre: metre metres meter meters | m
    kilometre: kilometre kilometres kilometer kilometers kms | km kms Km KM
    decimetre: decimetre decimetres decimeter decimeters | dm
    centimetre: centimetre centimetres centimeter centimeters | cm
    millimetre: millimetre millimetres millimeter millimeters | mm
    micrometre: micrometre micrometres micrometer micrometers micron microns | μm µm
    nanometre: nanometre nanometres nanometer nanometers | nm
    picometre: picometre picometres picometer picometers |
    mile: mile miles | mi
    yard: yard yards | yd yds
    foot: foot feet | ft
    inch: inch inches |
    light year: light_year light_years |
    fathom: fathom fathoms |
    furlong: furlong furlongs |`,
  area: `
    hectare: hectare hectares | ha
    acre: acre acres |`,
  volume: `
    litre: litre litres liter liters | l L
    millilitre: millilitre millilitres milliliter milliliters | ml mL
    centilitre: centilitre centilitres centiliter centiliters | cl
    hectolitre: hectolitre hectolitres hectoliter hectoliters | hl
    gallon: gallon gallons |
    pint: pint pints |
    quart: quart quarts |
    barrel: barrel barrels | bbl
    cup: cup cups |
    tablespoon: tablespoon tablespoons | tbsp
    teaspoon: teaspoon teaspoons | tsp
    bushel: bushel bushels |`,
  weight: `
    gram: gram grams gramme grammes | g
    kilogram: kilogram kilograms kilogramme kilogrammes kilo kilos kgs | kg kgs Kg KG
    milligram: milligram milligrams | mg
    microgram: microgram micrograms microgramme microgrammes | mcg μg µg
    ton: ton tons tonne tonnes | t
    metric ton: metric_ton metric_tons metric_tonne metric_tonnes |
    pound: pound pounds | lb lbs
    ounce: ounce ounces | oz
    stone: | st
    carat: carat carats |
    dram: dram drams drachma drachmas |`,
  speed: `
    mile per hour: | mph
    kilometre per hour: | kph kmph kmh
    knot: knot knots | kn kt`,
  temperature: `
    degree celsius: degree_celsius degrees_celsius degrees_centigrade celsius centigrade | °C ℃
    degree fahrenheit: degree_fahrenheit degrees_fahrenheit fahrenheit | °F ℉
    kelvin: kelvin kelvins |`,
  power: `
    watt: watt watts | W
    kilowatt: kilowatt kilowatts | kW KW kw
    megawatt: megawatt megawatts | MW
    gigawatt: gigawatt gigawatts | GW
    terawatt: terawatt terawatts | TW
    horsepower: horsepower | hp bhp`,
  energy: `
    joule: joule joules | J
    kilojoule: kilojoule kilojoules | kJ
    megajoule: megajoule megajoules | MJ
    calorie: calorie calories | cal
    kilocalorie: kilocalorie kilocalories | kcal
    kilowatt hour: kilowatt_hour kilowatt_hours | kWh
    megawatt hour: megawatt_hour megawatt_hours | MWh
    gigawatt hour: gigawatt_hour gigawatt_hours | GWh
    terawatt hour: terawatt_hour terawatt_hours | TWh
    volt: volt volts | V
    kilovolt: kilovolt kilovolts | kV
    ampere: amp amps ampere amperes |
    milliampere hour: | mAh
    kiloton: kiloton kilotons kilotonne kilotonnes |
    megaton: megaton megatons |`,
  data: `
    bit: bit bits |
    kilobit: kilobit kilobits | kb Kb
    megabit: megabit megabits | mb Mb
    gigabit: gigabit gigabits | Gb
    byte: byte bytes |
    kilobyte: kilobyte kilobytes | kB KB
    megabyte: megabyte megabytes | MB
    gigabyte: gigabyte gigabytes gig gigs | GB gb
    terabyte: terabyte terabytes | TB tb
    petabyte: petabyte petabytes | PB
    megabit per second: | Mbps mbps Mbit/s
    gigabit per second: | Gbps
    megapixel: megapixel megapixels | MP`,
  frequency: `
    hertz: hertz | Hz
    kilohertz: kilohertz | kHz
    megahertz: megahertz | MHz
    gigahertz: gigahertz | GHz`,
  sound: "decibel: decibel decibels | dB",
  angle: `
    degree: degree degrees | °
    radian: radian radians | rad
    turn: |`,
  pressure: `
    bar: | mbar
    hectopascal: hectopascal hectopascals | hPa
    pascal: pascal pascals | Pa kPa`,
  rate: "part per million: parts_per_million part_per_million | ppm",
};

type Spelling = { written: string; unit: Unit };

function spellings(): { words: Spelling[]; signs: Spelling[] } {
  const words: Spelling[] = [];
  const signs: Spelling[] = [];
  for (const [sort, lines] of Object.entries(LINES) as [UnitSort, string][])
    for (const line of lines.split("\n").filter((each) => each.includes(":"))) {
      const [name = "", forms = ""] = line.trim().split(/:\s?/);
      const [plain = "", short = ""] = forms.split("|");
      const unit = { name, sort };
      for (const word of plain.split(" ").filter(Boolean))
        words.push({ written: word.replace("_", " "), unit });
      for (const sign of short.split(" ").filter(Boolean)) signs.push({ written: sign, unit });
    }
  return { words, signs };
}

const ALL = spellings();
const LONG = /^(?:metre|kilometre|centimetre|millimetre|mile|yard|foot|inch)$/;
const lengths = ALL.words.filter(({ unit }) => LONG.test(unit.name));

function squared(prefixes: readonly string[], name: string, sort: UnitSort): [string, Unit][] {
  return lengths.flatMap(({ written, unit }) =>
    prefixes.map((prefix): [string, Unit] => [
      `${prefix} ${written}`,
      { name: `${name} ${unit.name}`, sort },
    ]),
  );
}

/** Units in words, lower case, singular and plural, "square miles" and "cubic feet" included. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map([
  ...ALL.words.map(({ written, unit }): [string, Unit] => [written, unit]),
  ...squared(["square", "sq", "sq."], "square", "area"),
  ...squared(["cubic", "cu"], "cubic", "volume"),
  ["nautical mile", { name: "nautical mile", sort: "length" }],
  ["nautical miles", { name: "nautical mile", sort: "length" }],
]);

const POWERS: readonly [mark: string, word: string, sort: UnitSort][] = [
  ["2", "square", "area"],
  ["²", "square", "area"],
  ["3", "cubic", "volume"],
  ["³", "cubic", "volume"],
];

/** Unit signs as written. */
export const UNIT_SIGNS: ReadonlyMap<string, Unit> = new Map([
  ...ALL.signs.map(({ written, unit }): [string, Unit] => [written, unit]),
  ...ALL.signs
    .filter(({ unit }) => LONG.test(unit.name))
    .flatMap(({ written, unit }) => [
      ...POWERS.map(([mark, word, sort]): [string, Unit] => [
        `${written}${mark}`,
        { name: `${word} ${unit.name}`, sort },
      ]),
      [`sq ${written}`, { name: `square ${unit.name}`, sort: "area" }] satisfies [string, Unit],
    ]),
]);

/** The unit of a name or spelling, or `null`: "Square kilometer" is "square kilometre". */
export function unitNamed(written: string): Unit | null {
  const [length, per] = written.split(" per ");
  const unit = UNIT_SIGNS.get(length ?? "") ?? UNIT_WORDS.get((length ?? "").toLowerCase()) ?? null;
  return unit && per ? { name: `${unit.name} per ${per}`, sort: "speed" } : unit;
}

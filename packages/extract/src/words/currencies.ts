/** Currency signs and the letters that narrow "$" down, with the ISO 4217 code. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["US$", "USD"],
  ["U.S.$", "USD"],
  ["U.S$", "USD"],
  ["USD$", "USD"],
  ["A$", "AUD"],
  ["AU$", "AUD"],
  ["AUD$", "AUD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["CAD$", "CAD"],
  ["Can$", "CAD"],
  ["HK$", "HKD"],
  ["NZ$", "NZD"],
  ["NZD$", "NZD"],
  ["S$", "SGD"],
  ["R$", "BRL"],
  ["NT$", "TWD"],
  ["MX$", "MXN"],
  ["Mex$", "MXN"],
  ["MXN$", "MXN"],
  ["$", "USD"],
  ["£", "GBP"],
  ["GB£", "GBP"],
  ["€", "EUR"],
  ["¥", "JPY"],
  ["JP¥", "JPY"],
  ["CN¥", "CNY"],
  ["元", "CNY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₺", "TRY"],
  ["₩", "KRW"],
  ["₴", "UAH"],
  ["₪", "ILS"],
  ["₦", "NGN"],
  ["₱", "PHP"],
  ["₫", "VND"],
  ["฿", "THB"],
  ["₡", "CRC"],
  ["₾", "GEL"],
  ["₭", "LAK"],
  ["₸", "KZT"],
  ["₮", "MNT"],
  ["₵", "GHS"],
  ["₼", "AZN"],
  ["ரூ", "LKR"],
  ["₿", "BTC"],
  ["Rs", "INR"],
  ["Rs.", "INR"],
  ["Re", "INR"],
]);

/** Codes written before or after an amount. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  "USD EUR GBP JPY CHF CNY RMB INR RUB AUD CAD NZD SEK NOK DKK ISK PLN CZK HUF RON BGN UAH TRY BRL MXN ARS CLP COP PEN ZAR NGN KES GHS EGP MAD KRW TWD SGD HKD MYR THB IDR PHP VND PKR LKR BDT NPR ILS SAR AED QAR KWD IQD IRR KZT GEL BTC ETH".split(
    " ",
  ),
);

/**
 * A currency by name: `code` is what the bare name is read as, `byCountry` what an adjective makes of it. `parts` is
 * how many of the unit make the main unit. `isShared` marks names that no country owns, so that a bare one has other
 * readings; `isWord` names that are ordinary words too and need a large or described amount.
 */
export type CurrencyName = {
  code: string;
  parts: number;
  byCountry: Readonly<Record<string, string>>;
  isShared: boolean;
  isWord: boolean;
};

const DOLLARS = {
  us: "USD",
  "u.s.": "USD",
  american: "USD",
  "united states": "USD",
  canadian: "CAD",
  australian: "AUD",
  "new zealand": "NZD",
  "hong kong": "HKD",
  singapore: "SGD",
  singaporean: "SGD",
  taiwan: "TWD",
  taiwanese: "TWD",
  jamaican: "JMD",
  zimbabwean: "ZWL",
  namibian: "NAD",
};
const POUNDS = {
  british: "GBP",
  egyptian: "EGP",
  syrian: "SYP",
  lebanese: "LBP",
  sudanese: "SDG",
  irish: "IEP",
};
const RUPEES = {
  indian: "INR",
  pakistani: "PKR",
  pakistan: "PKR",
  "sri lankan": "LKR",
  "sri lanka": "LKR",
  nepalese: "NPR",
  nepali: "NPR",
  mauritian: "MUR",
};
const FRANCS = {
  swiss: "CHF",
  french: "FRF",
  belgian: "BEF",
  luxembourg: "LUF",
  cfa: "XAF",
  congolese: "CDF",
  rwandan: "RWF",
};
const PESOS = {
  mexican: "MXN",
  philippine: "PHP",
  argentine: "ARS",
  argentinian: "ARS",
  chilean: "CLP",
  colombian: "COP",
  cuban: "CUP",
  uruguayan: "UYU",
  dominican: "DOP",
};
const DINARS = {
  kuwaiti: "KWD",
  iraqi: "IQD",
  jordanian: "JOD",
  bahraini: "BHD",
  serbian: "RSD",
  tunisian: "TND",
  libyan: "LYD",
  algerian: "DZD",
};
const RIYALS = { saudi: "SAR", qatari: "QAR", qatar: "QAR", omani: "OMR", iranian: "IRR", yemeni: "YER" };
const SHILLINGS = { kenyan: "KES", ugandan: "UGX", tanzanian: "TZS", somali: "SOS" };
const CROWNS = { swedish: "SEK", norwegian: "NOK", danish: "DKK", icelandic: "ISK", czech: "CZK" };
const MARKS = { german: "DEM", deutsche: "DEM", finnish: "FIM" };

type Row = [
  names: string,
  code: string,
  more?: { parts?: number; byCountry?: Record<string, string>; isShared?: boolean; isWord?: boolean },
];

const ROWS: readonly Row[] = [
  ["dollar dollars buck bucks", "USD", { byCountry: DOLLARS }],
  ["cent cents", "USD", { parts: 100, byCountry: { ...DOLLARS, euro: "EUR" } }],
  ["pound pounds|pounds sterling|pound sterling", "GBP", { byCountry: POUNDS }],
  ["pence penny pennies", "GBP", { parts: 100, byCountry: POUNDS }],
  ["euro euros", "EUR"],
  ["yen", "JPY", { byCountry: { japanese: "JPY" } }],
  ["yuan renminbi rmb", "CNY", { byCountry: { chinese: "CNY" } }],
  [
    "won",
    "KRW",
    { byCountry: { korean: "KRW", "south korean": "KRW", "north korean": "KPW" }, isWord: true },
  ],
  ["rupee rupees", "INR", { byCountry: RUPEES }],
  ["paise", "INR", { parts: 100 }],
  ["rouble roubles ruble rubles", "RUB", { byCountry: { russian: "RUB", belarusian: "BYN" } }],
  ["kopeck kopecks", "RUB", { parts: 100 }],
  ["franc francs", "CHF", { byCountry: FRANCS, isShared: true }],
  ["peso pesos", "MXN", { byCountry: PESOS, isShared: true }],
  ["dinar dinars", "KWD", { byCountry: DINARS, isShared: true }],
  ["riyal riyals rial rials", "SAR", { byCountry: RIYALS, isShared: true }],
  ["shilling shillings", "KES", { byCountry: SHILLINGS, isShared: true }],
  ["kronur", "ISK", { byCountry: { icelandic: "ISK" } }],
  ["krona kronor", "SEK", { byCountry: CROWNS }],
  ["krone kroner", "NOK", { byCountry: CROWNS, isShared: true }],
  ["koruna korunas|czech crowns", "CZK", { byCountry: CROWNS }],
  [
    "lira liras lire",
    "TRY",
    { byCountry: { turkish: "TRY", italian: "ITL", lebanese: "LBP", syrian: "SYP" } },
  ],
  ["dirham dirhams", "AED", { byCountry: { moroccan: "MAD", emirati: "AED", uae: "AED" } }],
  ["shekel shekels", "ILS", { byCountry: { israeli: "ILS" } }],
  ["rand", "ZAR", { byCountry: { "south african": "ZAR" } }],
  ["naira", "NGN", { byCountry: { nigerian: "NGN" } }],
  ["cedi cedis", "GHS", { byCountry: { ghanaian: "GHS" } }],
  ["birr", "ETB", { byCountry: { ethiopian: "ETB" } }],
  ["baht", "THB", { byCountry: { thai: "THB" } }],
  ["ringgit", "MYR", { byCountry: { malaysian: "MYR" } }],
  ["rupiah", "IDR", { byCountry: { indonesian: "IDR" } }],
  ["dong", "VND", { byCountry: { vietnamese: "VND" } }],
  ["taka", "BDT", { byCountry: { bangladeshi: "BDT" } }],
  ["hryvnia hryvnias", "UAH", { byCountry: { ukrainian: "UAH" } }],
  ["zloty zlotys", "PLN", { byCountry: { polish: "PLN" } }],
  ["forint forints", "HUF", { byCountry: { hungarian: "HUF" } }],
  ["lei leu", "RON", { byCountry: { romanian: "RON", moldovan: "MDL" } }],
  ["tenge", "KZT", { byCountry: { kazakh: "KZT" } }],
  ["lari", "GEL", { byCountry: { georgian: "GEL" } }],
  ["reais reals|brazilian real", "BRL", { byCountry: { brazilian: "BRL" } }],
  ["bolivar bolivars bolivares", "VES", { byCountry: { venezuelan: "VES" } }],
  ["mark marks markka|deutschmarks deutschmark", "DEM", { byCountry: MARKS, isWord: true }],
  ["guilder guilders", "NLG", { byCountry: { dutch: "NLG", netherlands: "NLG" } }],
  ["peseta pesetas", "ESP", { byCountry: { spanish: "ESP" } }],
  ["bitcoin bitcoins", "BTC"],
  ["satoshi satoshis", "BTC", { parts: 100_000_000 }],
];

/** Names after an amount, singular and plural, lower case. */
export const CURRENCY_NAMES: ReadonlyMap<string, CurrencyName> = new Map(
  ROWS.flatMap(([names, code, more]) => {
    const entry: CurrencyName = { code, parts: 1, byCountry: {}, isShared: false, isWord: false, ...more };
    const [single = "", phrases] = names.split("|");
    return [...single.split(" "), ...(phrases ? [phrases] : [])].map((name): [string, CurrencyName] => [
      name,
      entry,
    ]);
  }),
);

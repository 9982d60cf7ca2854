/** Currency signs, longest first where one begins another. "#" is the pound sign of the old British character set. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["US$", "USD"],
  ["A$", "AUD"],
  ["AU$", "AUD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["HK$", "HKD"],
  ["NZ$", "NZD"],
  ["S$", "SGD"],
  ["R$", "BRL"],
  ["$", "USD"],
  ["£", "GBP"],
  ["€", "EUR"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₺", "TRY"],
  ["₩", "KRW"],
  ["₴", "UAH"],
  ["Rs", "INR"],
  ["Rs.", "INR"],
]);

/** Codes written before or after an amount. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  "USD EUR GBP JPY CHF CNY RUB INR AUD CAD NZD SEK NOK DKK PLN CZK HUF UAH TRY BRL MXN ZAR KRW SGD HKD ILS SAR AED PKR".split(
    " ",
  ),
);

/** Names after an amount; `cents` is how many of the unit make the currency's main unit. */
export const CURRENCY_NAMES: ReadonlyMap<string, { code: string; cents: number }> = new Map([
  ["dollar", { code: "USD", cents: 1 }],
  ["us dollar", { code: "USD", cents: 1 }],
  ["buck", { code: "USD", cents: 1 }],
  ["cent", { code: "USD", cents: 100 }],
  ["pound", { code: "GBP", cents: 1 }],
  ["pence", { code: "GBP", cents: 100 }],
  ["p", { code: "GBP", cents: 100 }],
  ["euro", { code: "EUR", cents: 1 }],
  ["yen", { code: "JPY", cents: 1 }],
  ["yuan", { code: "CNY", cents: 1 }],
  ["rupee", { code: "INR", cents: 1 }],
  ["rouble", { code: "RUB", cents: 1 }],
  ["ruble", { code: "RUB", cents: 1 }],
  ["franc", { code: "CHF", cents: 1 }],
  ["peso", { code: "MXN", cents: 1 }],
  ["real", { code: "BRL", cents: 1 }],
]);

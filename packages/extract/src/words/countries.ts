import { BODIES, COUNTRY_ROWS, MEDIA, METONYM_ROWS, PLACES } from "./gazetteer.ts";

const names = (rows: string): string[] => rows.replace(/\n/g, "").trim().split("|");

type CountryRow = { country: string; demonyms: string[]; capitals: string[] };

const ROWS: readonly CountryRow[] = COUNTRY_ROWS.replace(/\n/g, "")
  .split(";")
  .map((row) => {
    const [country = "", demonyms = "", capitals = ""] = row.split("|");
    return {
      country: country.trim(),
      demonyms: demonyms.split(",").filter(Boolean),
      capitals: capitals.split(",").filter(Boolean),
    };
  });

/** Countries, unions of them and short forms, as they stand before a name ("France's Thales"). */
export const COUNTRIES: ReadonlySet<string> = new Set(ROWS.map((row) => row.country));

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["usa", "us"],
  ["u.s.", "us"],
  ["america", "us"],
  ["united states", "us"],
  ["uk", "britain"],
  ["u.k.", "britain"],
  ["united kingdom", "britain"],
  ["eu", "europe"],
  ["european union", "europe"],
]);

const plainCountry = (country: string): string =>
  SHORT_FORMS.get(country.toLowerCase()) ?? country.toLowerCase();

/** The country behind an adjective or a people, in lower case, so that "Russian approval" and "Russia's approval" meet. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  ROWS.toReversed().flatMap((row) =>
    row.demonyms.map((demonym): [string, string] => [demonym.toLowerCase(), plainCountry(row.country)]),
  ),
);

/** The country that a capital, palace or ministry acts for ("Kremlin": "russia"), all in lower case. */
export const METONYMS: ReadonlyMap<string, string> = new Map([
  ...ROWS.toReversed().flatMap((row) =>
    row.capitals.map((capital): [string, string] => [capital.toLowerCase(), plainCountry(row.country)]),
  ),
  ...names(METONYM_ROWS).map((row): [string, string] => {
    const [name = "", country = ""] = row.split("=");
    return [name.trim().toLowerCase(), plainCountry(country)];
  }),
]);

/** Countries, capitals, large cities, states and regions. */
export const PLACE_NAMES: ReadonlySet<string> = new Set([
  ...COUNTRIES,
  ...ROWS.flatMap((row) => row.capitals),
  ...names(PLACES),
]);

/** Newspapers, agencies and stations. */
export const MEDIA_NAMES: ReadonlySet<string> = new Set(names(MEDIA));

/** Bodies whose name does not tell what they are, media among them. */
export const BODY_NAMES: ReadonlySet<string> = new Set([...names(BODIES), ...MEDIA_NAMES]);

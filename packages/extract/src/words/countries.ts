/** Countries and short forms that stand before a name as "France's Thales". */
export const COUNTRIES: ReadonlySet<string> = new Set(
  "Argentina Australia Austria Belgium Brazil Britain Canada Chile China Colombia Cuba Denmark Egypt England Finland France Germany Greece Hungary India Indonesia Iran Iraq Ireland Israel Italy Japan Kenya Mexico Netherlands Nigeria Norway Pakistan Peru Poland Portugal Romania Russia Scotland Singapore Spain Sweden Switzerland Taiwan Thailand Turkey UAE UK US USA Ukraine Vietnam Wales America Europe".split(
    " ",
  ),
);

/** The country behind an adjective or a people, in lower case, so that "Russian approval" and "Russia's approval" meet. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  (
    "american:us argentine:argentina australian:australia austrian:austria belgian:belgium brazilian:brazil " +
    "british:britain canadian:canada chilean:chile chinese:china colombian:colombia cuban:cuba danish:denmark " +
    "dutch:netherlands egyptian:egypt english:england european:europe finnish:finland french:france german:germany " +
    "greek:greece hungarian:hungary indian:india indonesian:indonesia iranian:iran iraqi:iraq irish:ireland " +
    "israeli:israel italian:italy japanese:japan kenyan:kenya mexican:mexico nigerian:nigeria norwegian:norway " +
    "pakistani:pakistan peruvian:peru polish:poland portuguese:portugal romanian:romania russian:russia " +
    "scottish:scotland spanish:spain swedish:sweden swiss:switzerland taiwanese:taiwan thai:thailand " +
    "turkish:turkey ukrainian:ukraine vietnamese:vietnam welsh:wales"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

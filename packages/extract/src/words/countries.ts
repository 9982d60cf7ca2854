/** Countries and short forms that stand before a name as "France's Thales". */
export const COUNTRIES: ReadonlySet<string> = new Set(
  "Argentina Australia Austria Belgium Brazil Britain Canada Chile China Colombia Cuba Denmark Egypt England Finland France Germany Greece Hungary India Indonesia Iran Iraq Ireland Israel Italy Japan Kenya Mexico Netherlands Nigeria Norway Pakistan Peru Poland Portugal Romania Russia Scotland Singapore Spain Sweden Switzerland Taiwan Thailand Turkey UAE UK US USA Ukraine Vietnam Wales America Europe".split(
    " ",
  ),
);

const PAIRS =
  "arose arisen|ate eaten|awoke awoken|beat beaten|became become|began begun|bit bitten|blew blown|bore borne|broke broken|came come|chose chosen|did done|drank drunk|drew drawn|drove driven|fell fallen|flew flown|forbade forbidden|forgot forgotten|forgave forgiven|froze frozen|gave given|got got|grew grown|hid hidden|knew known|lay lain|mistook mistaken|overcame overcome|overtook overtaken|overthrew overthrown|partook partaken|ran run|rang rung|rode ridden|rose risen|sang sung|sank sunk|saw seen|sawed sawn|shook shaken|shrank shrunk|spoke spoken|sprang sprung|stole stolen|strode stridden|swam swum|swore sworn|threw thrown|took taken|tore torn|undertook undertaken|underwent undergone|went gone|withdrew withdrawn|wore worn|woke woken|wove woven|wrote written";

const BY_PAST: ReadonlyMap<string, string> = new Map(
  PAIRS.split("|").map((pair) => pair.split(" ") as [string, string]),
);

/** The participle of a past form ("took" is "taken"); regular forms are their own. */
export function participleOf(past: string): string {
  return BY_PAST.get(past) ?? past;
}

/** An invented article, and where each of its sentences stands: half-open, in UTF-16 code units. */
export interface LongArticle {
  title: string;
  text: string;
  sentences: { start: number; end: number }[];
}

/** Each town has a section of ten sentences, of which most can be checked. */
const TOWNS = [
  ...["Lindenau", "Varnholt", "Esterwick", "Quarnbeck", "Tolmouth", "Brissow", "Hallgate", "Merrowdale"],
  ...["Ostrin", "Pellworth", "Ravensby", "Sandholm", "Tarnfield", "Ulmstead", "Wexley", "Yarrowby"],
  ...["Aldermoor", "Birkhaven", "Cressford", "Dunmere", "Elmsworth", "Fallowick", "Grantham Vale", "Hexholm"],
  ...["Ivelstone", "Jarnow", "Kestrelby", "Lowmarsh", "Mistleford", "Northam Cross"],
];
const FIRST_NAMES = ["Ada", "Bruno", "Clea", "Dario", "Edda", "Fenn", "Greta", "Hanno", "Ines", "Jorik"];
const LAST_NAMES = ["Fiktiv", "Muster", "Sample", "Placeholt", "Nemo", "Anyman", "Inventa", "Beispiel"];
const COMPANIES = ["Norvik Rail", "Halden Water", "Ostra Power", "Brightwell Homes", "Tern Logistics"];

/** About 5,000 words on the budgets of thirty towns; the same at every call. */
export function longArticle(): LongArticle {
  const title = "Thirty towns, one hole in the budget";
  const sentences: LongArticle["sentences"] = [];
  let text = `${title}\n\nHow the towns of the Arn valley spent the money they did not have.`;
  for (const [index, town] of TOWNS.entries()) {
    text += `\n\n${town}\n`;
    for (const [place, sentence] of section(town, index).entries()) {
      text += place % 4 === 0 ? "\n" : " ";
      sentences.push({ start: text.length, end: text.length + sentence.length });
      text += sentence;
    }
  }
  return { title, text: `${text}\n`, sentences };
}

function section(town: string, index: number): string[] {
  const pick = (list: string[], step: number) => list[(index * step + step) % list.length] ?? "";
  const mayor = `${pick(FIRST_NAMES, 3)} ${pick(LAST_NAMES, 5)}`;
  const company = pick(COMPANIES, 2);
  const count = (base: number, step: number) => (base + index * step).toLocaleString("en-GB");
  const share = (base: number) => (base + ((index * 7) % 23) / 10).toFixed(1);
  const day = 1 + ((index * 5) % 27);
  return [
    `The council of ${town} said on ${day} March that its spending rose by ${share(4)} percent to ${count(112, 13)} million euros in 2024.`,
    `Mayor ${mayor} told reporters the town had borrowed ${count(18, 3)} million euros from ${company} since 2021.`,
    `The loan runs for ${6 + (index % 9)} years and costs ${share(2)} percent a year, according to the treasurer’s office.`,
    `“We could not have kept ${count(3, 1)} schools open without it,” ${mayor} said after the meeting on Tuesday.`,
    `${company} opened its depot in ${town} on ${1 + ((index * 3) % 27)} June 2019 and employs ${count(240, 31)} people there.`,
    `A survey by the Arn Valley Institute found that ${share(38)} percent of residents would rather pay higher fees.`,
    `The population of ${town} fell from ${count(41_200, 873)} in 2011 to ${count(38_900, 861)} last year, the statistics office reported.`,
    `Councillors voted ${9 + (index % 6)} to ${2 + (index % 5)} in January to close the swimming pool for ${3 + (index % 14)} months.`,
    `Opposition leader ${pick(FIRST_NAMES, 7)} ${pick(LAST_NAMES, 3)} called the plan short-sighted and promised to reverse it within ${20 + index} days.`,
    `Repairs to the old bridge, which carries about ${count(5200, 140)} cars a day, are expected to cost more than ${count(7, 2)} million euros.`,
  ];
}

/** An invented article, and where each of its sentences stands: half-open, in UTF-16 code units. */
export interface LongArticle {
  title: string;
  text: string;
  sentences: { start: number; end: number }[];
}

/** Each town has a section of ten sentences, of which about half can be checked. */
const TOWNS = [
  ...["Lindenau", "Varnholt", "Esterwick", "Quarnbeck", "Tolmouth", "Brissow", "Hallgate", "Merrowdale"],
  ...["Ostrin", "Pellworth", "Ravensby", "Sandholm", "Tarnfield", "Ulmstead", "Wexley", "Yarrowby"],
  ...["Aldermoor", "Birkhaven", "Cressford", "Dunmere", "Elmsworth", "Fallowick", "Hexholm", "Jarnow"],
  ...["Lowmarsh"],
];
const FIRST_NAMES = ["Ada", "Bruno", "Clea", "Dario", "Edda", "Fenn", "Greta", "Hanno", "Ines", "Jorik"];
const LAST_NAMES = ["Fiktiv", "Muster", "Sample", "Placeholt", "Nemo", "Anyman", "Inventa", "Beispiel"];
const COMPANIES = ["Norvik Rail", "Halden Water", "Ostra Power", "Brightwell Homes", "Tern Logistics"];

/** About 5,000 words on the budgets of twenty-five towns; the same at every call. */
export function longArticle(): LongArticle {
  const title = "Twenty-five towns, one hole in the budget";
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
    `And who in ${town} would have thought so, after such a winter, with so many promises and so little to show for them?`,
    `Mayor ${mayor} told reporters the town had borrowed ${count(18, 3)} million euros from ${company} since 2021.`,
    `Does that sound harmless when it is read out in the hall of ${town}, by somebody with a kind voice and a long list?`,
    `“We could not have kept ${count(3, 1)} schools open without it,” ${mayor} said after the meeting on Tuesday.`,
    `${company} opened its depot in ${town} on ${1 + ((index * 3) % 27)} June 2019 and employs ${count(240, 31)} people there.`,
    `But what do the people on the market square of ${town} make of it all, and would they ever tell a stranger with a notebook?`,
    `The population of ${town} fell from ${count(41_200, 873)} in 2011 to ${count(38_900, 861)} last year, the statistics office reported.`,
    `Could a place like ${town} ever get used to it, perhaps like a family that goes on laying the table for those who left?`,
    `And would any of it help ${town} in the end, if the valley as a whole goes on as it always has?`,
  ];
}

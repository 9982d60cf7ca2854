import { describe, expect, test } from "vitest";
import { extractClaims } from "../index.ts";

type Verdict = "repeat" | "conflict" | "unrelated";

/** Two sentences of one article and how what they have in common stands to each other. */
const PAIRS: readonly [topic: string, first: string, second: string, verdict: Verdict][] = [
  // accidents
  ["tolls", "At least 14 people were killed in the blast.", "Police put the toll at 12.", "conflict"],
  ["tolls", "The fire killed 31 people.", "Rescuers said 29 people had died in the fire.", "conflict"],
  ["tolls", "The fire killed 31 people.", "The blaze left 31 people dead.", "repeat"],
  ["tolls", "The fire killed at least 30 people.", "The fire killed 34 people, the mayor said.", "repeat"],
  ["dead and injured", "The crash killed 14 people.", "The crash injured 40 people.", "unrelated"],
  [
    "part and total",
    "The crash killed 14 people.",
    "Three of the people killed in the crash were children.",
    "unrelated",
  ],
  [
    "part and total",
    "The ferry sank with 120 passengers on board.",
    "Another 30 passengers had left the ferry before.",
    "unrelated",
  ],
  [
    "another accident",
    "The landslide killed 22 people.",
    "A similar landslide in 2014 killed 43 people.",
    "unrelated",
  ],
  [
    "places",
    "The storm killed nine people in Vietnam.",
    "The storm killed four people in Laos.",
    "unrelated",
  ],
  [
    "toll since risen",
    "The quake killed 80 people.",
    "The quake initially killed 65 people, officials had said.",
    "unrelated",
  ],
  [
    "ships",
    "The tanker spilled 400 tonnes of oil.",
    "The tanker spilled 150 tonnes of oil, its owner said.",
    "conflict",
  ],
  ["about", "The tanker spilled about 400 tonnes of oil.", "The tanker spilled 380 tonnes of oil.", "repeat"],
  // health
  [
    "months",
    "Unemployment was 3.1 percent in February.",
    "Unemployment was 3.8 percent in January.",
    "unrelated",
  ],
  [
    "age groups",
    "The vaccine protected 72 percent of children.",
    "The vaccine protected 51 percent of adults.",
    "unrelated",
  ],
  [
    "one trial",
    "The trial enrolled 640 patients in Ghent.",
    "The trial enrolled 720 patients in Ghent, the ministry said.",
    "conflict",
  ],
  [
    "arms of a trial",
    "The placebo group had 12 infections.",
    "The treatment group had 3 infections.",
    "unrelated",
  ],
  ["cases", "The outbreak infected 1,200 people.", "The outbreak has infected 1200 people.", "repeat"],
  ["cases", "Confirmed cases reached 1,200 people.", "Suspected cases reached 3,400 people.", "unrelated"],
  [
    "vaccines",
    "The agency approved the vaccine for infants.",
    "The agency rejected the vaccine for infants.",
    "conflict",
  ],
  // markets
  [
    "up from",
    "Inflation rose to 5.2 percent in March.",
    "Inflation rose to 5.2 percent in March, up from 4.9 percent.",
    "repeat",
  ],
  ["up from", "Inflation was 5.2 percent.", "Inflation was up from 4.9 percent.", "unrelated"],
  [
    "inflation",
    "Inflation was 5.2 percent in March.",
    "Inflation was 6.1 percent in March, the union said.",
    "conflict",
  ],
  [
    "quarters",
    "Profit rose 8 percent in the first quarter.",
    "Profit rose 12 percent in the second quarter.",
    "unrelated",
  ],
  ["companies", "Shares in Norvik fell 4 percent.", "Shares in Haldane fell 9 percent.", "unrelated"],
  ["prices", "Norvik paid $40 million for the port.", "Norvik paid $55 million for the port.", "conflict"],
  [
    "prices",
    "Norvik paid $40 million for the port.",
    "Norvik paid almost $40 million for the port.",
    "repeat",
  ],
  ["currencies", "The bridge cost 480 million shillings.", "The bridge cost $3.5 million.", "unrelated"],
  [
    "forecast and outcome",
    "Analysts expected a profit of $2 million.",
    "Norvik made a profit of $3 million.",
    "unrelated",
  ],
  ["a share and its rise", "Turnout was 58 percent.", "Turnout rose by 4 percent.", "unrelated"],
  ["companies", "Norvik opened the plant in Ghent.", "Norvik closed the plant in Ghent.", "conflict"],
  // politics
  ["votes", "The Senate passed the bill by 52-48.", "The Senate passed the bill by 51-49.", "conflict"],
  ["votes", "The Senate passed the budget by 52-48.", "The House passed the budget by 230-201.", "unrelated"],
  [
    "negation",
    "Freedonia has accepted the proposal.",
    "Freedonia has not accepted the proposal.",
    "conflict",
  ],
  [
    "opposites",
    "Freedonia accepted the peace proposal.",
    "Freedonia rejected the peace proposal.",
    "conflict",
  ],
  ["parties", "Freedonia accepted the peace proposal.", "Sylvania rejected the peace proposal.", "unrelated"],
  ["objects", "Freedonia accepted the peace proposal.", "Freedonia rejected the border map.", "unrelated"],
  [
    "denial",
    "Minister Ina Brandt took money from builders.",
    "Minister Ina Brandt denied taking money from builders.",
    "conflict",
  ],
  [
    "refusal",
    "The mayor disclosed the contract terms.",
    "The mayor declined to disclose the contract terms.",
    "conflict",
  ],
  [
    "past and plan",
    "Ministers met in Ghent for two days.",
    "Ministers will meet in Ghent for three days.",
    "unrelated",
  ],
  [
    "earlier and later",
    "Freedonia accepted the peace proposal.",
    "Freedonia had earlier rejected the peace proposal.",
    "unrelated",
  ],
  [
    "lengths of a truce",
    "The truce calls for a 30-day pause.",
    "The pact calls for a month-long truce.",
    "repeat",
  ],
  [
    "lengths of a call",
    "The call between the leaders lasted nearly 90 minutes.",
    "The call between the leaders lasted an hour and a half.",
    "repeat",
  ],
  [
    "lengths of a call",
    "The call between the leaders lasted nearly 90 minutes.",
    "The call between the leaders lasted more than two hours.",
    "conflict",
  ],
  [
    "protesters",
    "Some 20,000 people joined the march in Ghent.",
    "Police said 6,000 people joined the march in Ghent.",
    "conflict",
  ],
  [
    "cases in order",
    "The first case was found in a girl of 7 months.",
    "The second case was found in a girl of 9 months.",
    "unrelated",
  ],
  // sport and science
  ["halves", "Ghent led 2-0 after the first half.", "Ghent led 3-1 after the second half.", "unrelated"],
  ["matches", "Ghent beat Bruges 3-1.", "Ghent beat Antwerp 2-0.", "unrelated"],
  ["winners", "Ghent won the cup final.", "Ghent lost the cup final.", "conflict"],
  ["crowds", "A crowd of 41,000 watched the final.", "A crowd of 41,000 saw the final.", "repeat"],
  [
    "probes",
    "The probe carried 90 grams of dust home.",
    "The probe carried 250 grams of dust home.",
    "conflict",
  ],
  [
    "grams and metres",
    "The probe carried 90 grams of dust.",
    "The probe dug 90 metres into the dust.",
    "unrelated",
  ],
  ["years", "The probe was launched in 2016.", "The probe reached the asteroid in 2019.", "unrelated"],
  [
    "coarser dates",
    "Hale visited Ghent on 12 February 2025.",
    "Hale visited Ghent in February 2025.",
    "repeat",
  ],
  [
    "other dates",
    "Hale opened the Ghent museum on 12 February 2025.",
    "Hale opened the Ghent museum on 14 February 2025.",
    "conflict",
  ],
  [
    "numbered things",
    "Norvik released its engine Falcon 3 in 2008.",
    "Norvik released its engine Falcon 2 in 2004.",
    "unrelated",
  ],
  [
    "a day without its year",
    "Hale opened the Ghent museum on 30 May 2014.",
    "Hale opened the Ghent museum on 30 May.",
    "unrelated",
  ],
  ["ages", "The driver, Ina Brandt, was aged 41.", "The driver, Ina Brandt, was aged 47.", "conflict"],
  [
    "sums in words",
    "The fund holds $2.5 million for victims.",
    "The fund holds two and a half million dollars for victims.",
    "repeat",
  ],
  [
    "a forecast of the same",
    "Exports grew by 4 percent.",
    "The bank expects exports to grow by 6 percent.",
    "unrelated",
  ],
  ["a fall and a rise", "Exports to Sylvania rose in May.", "Exports to Sylvania fell in May.", "conflict"],
  [
    "a rise and a fall of others",
    "Exports to Sylvania rose in May.",
    "Imports from Sylvania fell in May.",
    "unrelated",
  ],
];

/** What the engine made of the two sentences, which stand paragraphs apart. */
function verdictOf(first: string, second: string): Verdict {
  const text = `The news came late in the day and many in the region were waiting for it.\n${first}\nNobody else would comment on the matter that night.\n${second}\n`;
  const { claims, conflicts } = extractClaims(text, { publishedOn: "2025-03-17" });
  if (conflicts.length > 0) return "conflict";
  const border = text.indexOf("Nobody else");
  return claims.some((claim) => claim.start < border && claim.mentions.some((each) => each.start > border))
    ? "repeat"
    : "unrelated";
}

describe("two sentences of one article", () => {
  test.each(PAIRS)("%s: “%s” “%s” is %s", (_topic, first, second, expected) => {
    expect(verdictOf(first, second)).toBe(expected);
  });
});

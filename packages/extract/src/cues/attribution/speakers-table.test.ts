import { describe, expect, test } from "vitest";
import { newArticle } from "../../article.ts";
import { findBlocks } from "../../stages/blocks.ts";
import { findNames } from "../../stages/names.ts";
import { findSentences } from "../../stages/sentences.ts";
import { findWords } from "../../stages/words.ts";
import { findAttributions } from "../attribution.ts";

/** The claimant and relay of the narrowest attribution around some words, as a claim on them would have it. */
function speakerOf(text: string, words: string): string {
  const article = [findBlocks, findSentences, findWords, findNames].reduce(
    (before, stage) => stage(before),
    newArticle(text, null, 20_000),
  );
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`no “${words}” in the text`);
  const middle = at + words.length / 2;
  const around = findAttributions(article)
    .filter(({ scope }) => scope.start <= middle && middle < scope.end)
    .sort((a, b) => a.scope.end - a.scope.start - (b.scope.end - b.scope.start));
  const [own] = around;
  if (!own) return "nobody";
  return own.relay ? `${own.claimant} via ${own.relay}` : own.claimant;
}

type Row = [text: string, words: string, speaker: string];

const VERBS_AND_PLACES: Row[] = [
  ["Finance Minister Ina Hale said taxes would rise in April.", "taxes would rise", "Ina Hale"],
  [
    "The budget will shrink by a tenth, Finance Minister Ina Hale said on Monday.",
    "budget will shrink",
    "Ina Hale",
  ],
  [
    "Ina Hale, the finance minister, said on Friday that the budget would shrink.",
    "budget would shrink",
    "Ina Hale",
  ],
  [
    "Ina Hale, who has led the ministry since May, said the budget would shrink.",
    "budget would shrink",
    "Ina Hale",
  ],
  ["Ina Hale, 51, a nurse from Leeds, said the ward had no beds left.", "ward had no beds", "Ina Hale"],
  ["The chief executive, Ina Hale, told analysts that sales had fallen.", "sales had fallen", "Ina Hale"],
  ["The road, officials said, will stay closed until June.", "will stay closed", "officials"],
  ["The road will stay closed until June, officials said.", "road will stay closed", "officials"],
  ["As Hale Motors reported in March, the plant has closed.", "plant has closed", "Hale Motors"],
  ["Hale Motors announced 400 job cuts on Tuesday.", "400 job cuts", "Hale Motors"],
  ["Police confirmed that two men had been arrested.", "two men had been arrested", "Police"],
  [
    "The prosecutor's office denied that the files had been lost.",
    "files had been lost",
    "prosecutor's office",
  ],
  ["The striker tweeted that he had signed for Rovers.", "had signed for Rovers", "striker"],
  ["The union warned that trains would not run on Sunday.", "trains would not run", "union"],
  [
    "Hale insisted the vote was fair, while Ito claimed that boxes were missing.",
    "boxes were missing",
    "Ito",
  ],
  ["Hale insisted the vote was fair, while Ito claimed that boxes were missing.", "vote was fair", "Hale"],
  ["“The pitch was frozen,” said Ina Hale, the coach of Rovers.", "pitch was frozen", "Ina Hale"],
  ["“The pitch was frozen,” the Rovers coach, Ina Hale, said.", "pitch was frozen", "Ina Hale"],
  ["“The pitch was frozen,” Hale said, “and two players fell.”", "two players fell", "Hale"],
  ["Hale said: “The pitch was frozen.”", "pitch was frozen", "Hale"],
  ["Asked about the pitch, Ina Hale replied that it had been frozen.", "it had been frozen", "Ina Hale"],
  ["Prices will rise, analysts at Ito Bank predicted.", "Prices will rise", "analysts"],
  ["Analysts are predicting that prices will rise.", "prices will rise", "Analysts"],
  ["The bank expects inflation to reach 4 percent.", "4 percent", "bank"],
  ["Since then, Hale says, the plane has flown for nearly thirty hours.", "thirty hours", "Hale"],
  ["He was, Ina Hale recalled, a quiet boy.", "a quiet boy", "Ina Hale"],
];

const OTHER_STYLES: Row[] = [
  ["“It was like a bomb,” said witness Carl Brandt, 42, who was out.", "like a bomb", "Carl Brandt"],
  [
    "The chief executive, Jan Novak, told CNBC on Thursday: “We sold 40 cars.”",
    "40 cars",
    "Jan Novak via CNBC",
  ],
  ["Two men were armed, an officer who asked not to be named said.", "men were armed", "officer"],
  ["The Public Health Agency (PHA) said 14 people had died.", "14 people had died", "Public Health Agency"],
  ["Coach Louis Ito smiled. “We were lucky today,” the Belgian said.", "We were lucky", "Louis Ito"],
  [
    "The crater formed in 1912, according to the survey office, which keeps a list.",
    "formed in 1912",
    "survey office",
  ],
  ["In a letter to staff, Ms Hale wrote that the bank would cut 1,200 jobs.", "1,200 jobs", "Hale"],
  ["A third of voters are undecided, a poll found.", "voters are undecided", "poll"],
  ["If it goes on, scientists warn, seas could rise.", "seas could rise", "scientists"],
  ["Kremlin: call set for Tuesday\nThe call was set, an aide said on Monday.", "call set for", "Kremlin"],
];

const SOURCES: Row[] = [
  ["According to the coroner, the driver had been drinking.", "driver had been drinking", "coroner"],
  ["The driver had been drinking, according to Coroner Ina Hale.", "driver had been drinking", "Ina Hale"],
  ["The driver, according to police, had been drinking.", "had been drinking", "police"],
  [
    "Sales doubled, according to figures released on Monday by Hale Research.",
    "Sales doubled",
    "Hale Research",
  ],
  [
    "A study by the University of Ghent found that coffee lowers the risk.",
    "coffee lowers the risk",
    "University of Ghent",
  ],
  ["Amnesty's report says 40 prisoners were beaten.", "40 prisoners were beaten", "Amnesty"],
  ["Official figures showed that unemployment had risen.", "unemployment had risen", "Official figures"],
  ["The survey suggests that one in five has moved.", "one in five has moved", "survey"],
  ["In a statement, Hale Motors said the brakes were faulty.", "brakes were faulty", "Hale Motors"],
  ["Hale issued a statement saying that the brakes were faulty.", "brakes were faulty", "Hale"],
  ["Hale's claim that the vote was rigged has been rejected.", "vote was rigged", "Hale"],
  ["Claims by Ina Hale that the vote was rigged were rejected.", "vote was rigged", "Ina Hale"],
  ["Ina Hale is confident that the drug will be approved.", "drug will be approved", "Ina Hale"],
  ["The capsule holds what scientists believe to be dust.", "to be dust", "scientists"],
];

const NOBODY: Row[] = [
  ["The court heard that Ito had sold the boat.", "Ito had sold the boat", "nobody"],
  ["The court was told that Ito had sold the boat.", "Ito had sold the boat", "nobody"],
  ["It emerged that the files had been lost.", "files had been lost", "nobody"],
  ["The boat is said to be worth two million.", "worth two million", "nobody"],
  ["The suspect was reported to have left the country.", "left the country", "nobody"],
  ["It is expected that the talks will fail.", "talks will fail", "nobody"],
  ["The minister did not say whether taxes would rise.", "taxes would rise", "nobody"],
  ["Hale declined to say when the plant would close.", "plant would close", "nobody"],
  ["The blast claimed 12 lives in the old town.", "12 lives", "nobody"],
  ["Police found the car in a lake near Ghent.", "the car in a lake", "nobody"],
  ["Hale urged the council to close the road.", "close the road", "nobody"],
  ["Rovers maintained their lead in the second half.", "their lead", "nobody"],
  ["A crowd of 300 people gathered in the square.", "300 people gathered", "nobody"],
  ["The results show a majority for the camp in the north.", "a majority for the camp", "nobody"],
];

const PRONOUNS: Row[] = [
  ["Mayor Ina Hale opened the bridge. She said it had cost 4 million.", "had cost 4 million", "Ina Hale"],
  ["Port chief Louis Ito met Ina Hale. He said the port was full.", "port was full", "Louis Ito"],
  ["The minister said the law was ready. He added that it would pass.", "it would pass", "minister"],
  ["Officials said the dam was safe. They added that it had been checked.", "had been checked", "Officials"],
  ["Hale Motors shares fell. The company said demand was weak.", "demand was weak", "Hale Motors"],
  ["The carmaker Hale cut its forecast. It said demand was weak.", "demand was weak", "Hale"],
  [
    "President Ina Hale met farmers. The president told them that prices would fall.",
    "prices would fall",
    "Ina Hale",
  ],
  [
    "Russian President Ivan Ito spoke. Later the Russian president said the war was over.",
    "war was over",
    "Ivan Ito",
  ],
  ["Hale said the deal was close, adding that lawyers were reading it.", "lawyers were reading", "Hale"],
  ["Hale denied the charge and said the files were forged.", "files were forged", "Hale"],
  ["Ina Hale was hurt in March. Hale said she had recovered.", "she had recovered", "Ina Hale"],
];

const RELAYS: Row[] = [
  ["“The ship left at noon,” Ina Hale said, as quoted by AFP.", "ship left at noon", "Ina Hale via AFP"],
  ["Ina Hale told the BBC that the ship had left.", "ship had left", "Ina Hale via BBC"],
  ["Ina Hale told reporters that the ship had left.", "ship had left", "Ina Hale"],
  ["Ina Hale told Louis Ito that the ship had left.", "ship had left", "Ina Hale"],
  ["Hale was quoted as saying by Reuters that the ship had left.", "ship had left", "Hale via Reuters"],
];

describe("who says what", () => {
  test.each(VERBS_AND_PLACES)("with a verb of speech: %s (%s)", (text, words, speaker) => {
    expect(speakerOf(text, words)).toBe(speaker);
  });
  test.each(OTHER_STYLES)("in other styles: %s (%s)", (text, words, speaker) => {
    expect(speakerOf(text, words)).toBe(speaker);
  });
  test.each(SOURCES)("with a source: %s (%s)", (text, words, speaker) => {
    expect(speakerOf(text, words)).toBe(speaker);
  });
  test.each(NOBODY)("nobody in: %s (%s)", (text, words, speaker) => {
    expect(speakerOf(text, words)).toBe(speaker);
  });
  test.each(PRONOUNS)("with a word for the speaker: %s (%s)", (text, words, speaker) => {
    expect(speakerOf(text, words)).toBe(speaker);
  });
  test.each(RELAYS)("passed on: %s (%s)", (text, words, speaker) => {
    expect(speakerOf(text, words)).toBe(speaker);
  });
});

import { describe, expect, test } from "vitest";
import { splitSentences } from "./sentences.ts";
import { sliceSpan } from "./span.ts";

/** Each case is the sentences themselves; the text is what stands between them joined by one space. */
const APART: [string, string[]][] = [
  ["ranks", ["Lt. Gen. Ada Hale met Brig. Gen. Ito.", "Both left."]],
  ["an acronym that ends a sentence", ["She flew to the U.S.", "The talks failed."]],
  [
    "an acronym inside a name",
    ["The U.S. Treasury and the U.N. Security Council met in Washington, D.C., on Friday.", "Nobody spoke."],
  ],
  ["an acronym before a bare plural", ["It was shipped from the U.S.", "Officials said so."]],
  ["a clock time that ends a sentence", ["It began at 6 p.m.", "Mr. Smith spoke."]],
  ["a clock time that opens one", ["At 5 a.m. Mr. Smith went out.", "Shortly after 6 p.m. Col. Ito came."]],
  ["a clock time with its zone", ["It opens at 9 a.m. Eastern on Tuesday.", "It closes at 4 p.m. GMT."]],
  ["a speaker before the next quotation", ["“It is over,” Hale said.", "“He knows.”"]],
  ["a speaker with straight marks", ['"It is over," she said.', '"He knows it."']],
  ["a question and its speaker", ["“Why now?” Mr. Hale asked.", "Nobody knew."]],
  ["a shout and its speaker", ["“Never!” she shouted.", "The hall fell silent."]],
  ["marks inside marks", ["“Did she say ‘never’?”", "He had."]],
  ["No. 5", ["Hale is No. 5 in the world.", "Was she asked?", "No.", "She was not."]],
  ["initials", ["J. K. Rowling and George R. R. Martin signed.", "John F. Kennedy did not."]],
  ["a company that goes on", ["Acme Inc. said Beta Corp. and Gamma Ltd. merged.", "It rose."]],
  ["a company at the end", ["It was sold to Acme Inc.", "Shares fell 5 percent."]],
  ["a company and its chief", ["Acme Inc. Chairman Ada Hale left.", "Beta Co. Chief Executive Ito stays."]],
  ["saints and forts", ["It rained in St. Louis, Mt. Vernon and Ft. Worth.", "It stopped."]],
  ["decimals and versions", ["Growth was 3.1 percent, not 2.8.", "Version 4.0.1 cost $1.5 million."]],
  ["dates cut short", ["It began on Jan. 5 and ended on Sept. 9, 2024.", "It was cold."]],
  ["three dots inside", ["It was... odd, he said.", "Then it ended…", "Nobody clapped."]],
  ["four dots and spaced dots", ["He never finished . . . .", "She left....", "They stayed."]],
  ["words left out", ["The note said “we [...] refuse” twice.", "It was signed."]],
  [
    "addresses",
    [
      "See https://example.org/a.b/c?d=1.",
      "Write to ada.hale@example.org or visit www.example.org.",
      "It is free.",
    ],
  ],
  ["a word with a mark of its own", ["She works at Yahoo! in the newsroom.", "He left."]],
  ["brackets with a sentence", ["He teaches (He once worked as an engineer.) at a school.", "It is small."]],
  ["and so on", ["They sell tea, coffee, etc. at the gate.", "They sell bread, etc.", "The shop is new."]],
  ["degrees", ["Ada Hale, Ph.D., and Bo Ito Jr. spoke.", "It was dull."]],
  ["versus and examples", ["Hale vs. Ito, i.e. the final, drew approx. 400 people.", "It was short."]],
  ["pages and sections", ["See p. 55, sec. 4 and fig. 2 of vol. 3.", "They differ."]],
  ["emoji", ["We won! 🎉", "The party is on. 👍🏽", "So it goes."]],
  ["typed in a hurry", ["it was great.", "i loved it!", "you should go.", "did you?", "yes."]],
  ["shouted", ["THE U.S. SENATE VOTED.", "IT FAILED.", "WHY?", "NOBODY KNOWS."]],
  ["plan B and you and I", ["They fell back on plan B.", "It worked."]],
  ["a dash after a stop", ["“It is late.” — the mayor said no more.", "She left."]],
  ["other scripts", ["Он ушёл.", "Она осталась.", "Πού πάει;"]],
];

describe("splitSentences on news", () => {
  test.each(APART)("%s", (_name, sentences) => {
    const text = sentences.join(" ");
    expect(splitSentences(text).map((span) => sliceSpan(text, span))).toEqual(sentences);
    const hard = sentences.join("\u00a0");
    expect(splitSentences(hard).map((span) => sliceSpan(hard, span))).toEqual(sentences);
  });

  const LINES: [string, string, string[]][] = [
    [
      "bullets without stops",
      "Key points\n• Talks on Tuesday\n• Truce of 30 days",
      ["Key points", "• Talks on Tuesday", "• Truce of 30 days"],
    ],
    [
      "bullets in one line",
      "• Talks on Tuesday • Truce of 30 days",
      ["• Talks on Tuesday", "• Truce of 30 days"],
    ],
    [
      "numbers in one line",
      "1. Talk first 2. Vote in 2024 3. Go home",
      ["1. Talk first", "2. Vote in 2024", "3. Go home"],
    ],
    ["letters in one line", "(a) Talk first. (b) Vote later.", ["(a) Talk first.", "(b) Vote later."]],
    [
      "a year that is no list",
      "2. The vote in 2003. 4 members left.",
      ["2. The vote in 2003.", "4 members left."],
    ],
    [
      "a heading over its paragraph",
      "Push for peace\nThe plan is old. It stays.",
      ["Push for peace", "The plan is old.", "It stays."],
    ],
    [
      "a caption",
      "Ada Hale in Geneva (AP)\nThe talks began.",
      ["Ada Hale in Geneva (AP)", "The talks began."],
    ],
    [
      "line ends of Windows",
      "The talks began.\r\n\r\nThey failed. Why?\r\nNobody knows.",
      ["The talks began.", "They failed.", "Why?", "Nobody knows."],
    ],
    [
      "lines cut by a page",
      "The plan that was\r\ndropped is back.",
      ["The plan that was\r\ndropped is back."],
    ],
    ["short lines in lower case", "tea\ncoffee and milk\nbread", ["tea", "coffee and milk", "bread"]],
    [
      "a dateline",
      "GENEVA, March 17 (Reuters) - Talks began. They failed.",
      ["GENEVA, March 17 (Reuters) - Talks began.", "They failed."],
    ],
    [
      "stops without a space",
      "The work was done.The men left.Mr. Ito paid 1,000.They sang.",
      ["The work was done.", "The men left.", "Mr. Ito paid 1,000.", "They sang."],
    ],
    [
      "an address with capitals",
      "Ask Ada.Hale@example.org or Example.Com now.",
      ["Ask Ada.Hale@example.org or Example.Com now."],
    ],
    [
      "a mail that quotes another",
      "Ada Hale 03/27/2001 01:58 PM Please sign it. Regards, Bo Ito",
      ["Ada Hale 03/27/2001 01:58 PM", "Please sign it.", "Regards,", "Bo Ito"],
    ],
    ["a ruler", "The end. ========== Next item here.", ["The end.", "==========", "Next item here."]],
  ];

  test.each(LINES)("%s", (_name, text, sentences) => {
    expect(splitSentences(text).map((span) => sliceSpan(text, span))).toEqual(sentences);
  });
});

import { describe, expect, test } from "vitest";
import { timesOfText } from "./times-of-text.ts";

/** The time expressions of a text as "words = value". */
function timesOf(text: string, publishedOn: string): string[] {
  return timesOfText(text, publishedOn).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );
}

/** Sentences of our own, of many topics, with what a reader takes their times for. */
const NEWS: [text: string, publishedOn: string, times: string[]][] = [
  // politics
  ["Voters go to the polls on Sunday to elect a new parliament.", "2025-03-17", ["Sunday = 2025-03-23"]],
  [
    "The president vetoed the bill late on Friday, two days after the Senate had passed it.",
    "2025-03-17",
    ["late on Friday = 2025-03-14", "two days = P2D"],
  ],
  [
    "The minister, who took office in September 2022, will step down at the end of the month.",
    "2025-03-17",
    ["September 2022 = 2022-09", "the end of the month = 2025-03"],
  ],
  [
    "The two parties have governed together since 2019 and face elections next spring.",
    "2025-09-10",
    ["2019 = 2019", "next spring = 2026-SP"],
  ],
  [
    "Parliament is to vote on the budget on 3 December, a fortnight earlier than usual.",
    "2025-11-12",
    ["3 December = 2025-12-03", "a fortnight = P14D"],
  ],
  [
    "The treaty was signed on the first Monday of October 1994.",
    "2025-03-17",
    ["the first Monday of October 1994 = 1994-10-03"],
  ],
  [
    "Talks between 28 March and 2 April 2012 ended without a deal.",
    "2012-04-05",
    ["28 March = 2012-03-28", "2 April 2012 = 2012-04-02"],
  ],
  // markets
  [
    "Shares rose 3% in early trading on Thursday after falling for five straight days.",
    "2025-03-20",
    ["Thursday = 2025-03-20", "five straight days = P5D"],
  ],
  [
    "Net profit fell to $210 million in the fourth quarter from $305 million a year earlier.",
    "2025-01-30",
    ["the fourth quarter = 2024-Q4", "a year earlier = 2023-Q4"],
  ],
  [
    "The chain expects sales to grow in the second half of the year.",
    "2025-07-21",
    ["the second half of the year = 2025-H2"],
  ],
  ["Revenue for Q3 2024 was the lowest in a decade.", "2024-10-28", ["Q3 2024 = 2024-Q3", "a decade = P10Y"]],
  [
    "Inflation slowed to 2.4% in February from 2.5% in January, the office said on Wednesday.",
    "2025-03-19",
    ["February = 2025-02", "January = 2025-01", "Wednesday = 2025-03-19"],
  ],
  [
    "The bank has cut rates every quarter this year and may do so again in December.",
    "2025-10-01",
    ["every quarter = P3M", "this year = 2025", "December = 2025-12"],
  ],
  [
    "The yield on ten-year bonds hit its highest level since mid-2008.",
    "2025-03-17",
    ["ten-year = P10Y", "mid-2008 = 2008"],
  ],
  [
    "In fiscal 2024 the company sold 1.2 million cars, the most in the last five years.",
    "2025-03-17",
    ["fiscal 2024 = FY2024", "the last five years = P5Y"],
  ],
  // health
  [
    "The number of new cases doubled between November and January, the agency said.",
    "2025-02-10",
    ["November = 2024-11", "January = 2025-01"],
  ],
  ["Patients took the drug twice a day for 12 weeks.", "2025-03-17", ["a day = P1D", "12 weeks = P12W"]],
  [
    "About one in six adults currently smokes daily, down from one in four in the late 1990s.",
    "2025-03-17",
    ["currently = PRESENT_REF", "daily = P1D", "the late 1990s = 199"],
  ],
  [
    "The ward was closed for three and a half hours on Saturday night.",
    "2025-03-17",
    ["three and a half hours = PT210M", "Saturday night = 2025-03-15TNI"],
  ],
  [
    "The 18-month study followed 4,000 people over the age of 60 from 2016 to 2018.",
    "2025-03-17",
    ["18-month = P18M", "2016 = 2016", "2018 = 2018"],
  ],
  [
    "The first patient was treated in early 2020, and the outbreak lasted until the summer of 2022.",
    "2025-03-17",
    ["early 2020 = 2020", "the summer of 2022 = 2022-SU"],
  ],
  // science
  [
    "The probe will reach the moon in three weeks and orbit it for at least two years.",
    "2025-03-17",
    ["three weeks = P3W", "two years = P2Y"],
  ],
  [
    "The rocket lifted off at 6:42 a.m. EST on Tuesday.",
    "2025-03-19",
    ["6:42 a.m. EST = 2025-03-18T06:42-05:00", "Tuesday = 2025-03-18"],
  ],
  [
    "The skull is 1.8 million years old and was found in the 19th century.",
    "2025-03-17",
    ["the 19th century = 18"],
  ],
  [
    "The comet last passed in 1951 and returns every 71 years.",
    "2025-03-17",
    ["1951 = 1951", "every 71 years = P71Y"],
  ],
  ["The eclipse lasted two minutes and 38 seconds.", "2025-03-17", ["two minutes and 38 seconds = PT2M38S"]],
  ["The glacier has shrunk by a third over the past 50 years.", "2025-03-17", ["the past 50 years = P50Y"]],
  // accidents
  [
    "The train left the rails shortly after 7 p.m. on Sunday, killing four.",
    "2025-03-17",
    ["7 p.m. = 2025-03-16T19:00", "Sunday = 2025-03-16"],
  ],
  [
    "Rescuers searched through the night and called off the search at noon on Monday.",
    "2025-03-17",
    ["noon = 2025-03-17T12:00", "Monday = 2025-03-17"],
  ],
  [
    "The dam, built 40 years ago, burst early this morning.",
    "2025-03-17",
    ["40 years ago = 1985", "early this morning = 2025-03-17TMO"],
  ],
  ["It was the third crash on the road in less than a month.", "2025-03-17", ["a month = P1M"]],
  [
    "Flight 370 vanished on March 8, 2014, and was never found.",
    "2025-03-17",
    ["March 8, 2014 = 2014-03-08"],
  ],
  [
    "The fire broke out on the night of 14 June and burned for two to three days.",
    "2025-06-20",
    ["14 June = 2025-06-14", "two to three days = P2D/P3D"],
  ],
  ["A year after the flood, hundreds of families still live in tents.", "2025-03-17", ["A year = P1Y"]],
  // sport
  ["The champions meet Ghent in the final next Saturday.", "2025-03-17", ["next Saturday = 2025-03-29"]],
  [
    "She won the title in 2021 and again the following year.",
    "2025-03-17",
    ["2021 = 2021", "the following year = 2022"],
  ],
  [
    "The 2026 World Cup begins on June 11 and ends on July 19.",
    "2025-03-17",
    ["2026 = 2026", "June 11 = 2026-06-11", "July 19 = 2026-07-19"],
  ],
  [
    "The striker signed a four-year contract last summer.",
    "2025-03-17",
    ["four-year = P4Y", "last summer = 2024-SU"],
  ],
  ["The team has not lost at home since Boxing Day.", "2025-03-17", ["Boxing Day = 2024-12-26"]],
  [
    "The 2010-11 season was his last; he now coaches the youth team.",
    "2025-03-17",
    ["2010 = 2010", "11 = 2011", "now = PRESENT_REF"],
  ],
];

describe("times in news", () => {
  test.each(NEWS)("%s", (text, publishedOn, times) => {
    expect(timesOf(text, publishedOn)).toEqual(times);
  });

  test("no reading is longer than a sentence, and none speaks in codes", () => {
    for (const [text, publishedOn] of NEWS)
      for (const { reading, norm } of timesOfText(text, publishedOn)) {
        expect(reading).toMatch(/^“[^”]+” (?:is|can be) [^.“”]+(?:“[^”]+”[^.“”]*)?$/);
        expect(reading).not.toMatch(/\bP\d|\d-Q\d|-W\d|null|undefined/);
        if (norm !== null) expect(reading.length).toBeLessThan(220);
      }
  });
});

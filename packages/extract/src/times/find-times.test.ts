import { describe, expect, test } from "vitest";
import { timesOfText } from "./times-of-text.ts";

const MONDAY = "2025-03-17";

/** The time expressions of a text as "words = value". */
function timesOf(text: string, publishedOn = MONDAY): string[] {
  return timesOfText(text, publishedOn).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );
}

describe("the traps of times", () => {
  test.each([
    // 1 to 3: the tense of the verb
    ["The vote is scheduled for Tuesday.", MONDAY, ["Tuesday = 2025-03-18"]],
    ["The minister said on Tuesday that he had left.", MONDAY, ["Tuesday = 2025-03-11"]],
    ["The office confirmed the visit on Monday.", MONDAY, ["Monday = 2025-03-17"]],
    ["Tuesday's call will be short.", MONDAY, ["Tuesday = 2025-03-18"]],
    ["She said Tuesday's call will be short.", MONDAY, ["Tuesday = 2025-03-18"]],
    ["Shares fell sharply on Wednesday.", MONDAY, ["Wednesday = 2025-03-12"]],
    ["Prices rose on Tuesday after the talks.", MONDAY, ["Tuesday = 2025-03-11"]],
    ["The envoy agreed to meet on Thursday.", MONDAY, ["Thursday = 2025-03-20"]],
    ["The envoy refused to speak on Thursday.", MONDAY, ["Thursday = 2025-03-13"]],
    ["Results are to be presented in March.", "2024-11-18", ["March = 2025-03"]],
    ["The drive, starting on Friday, is free.", MONDAY, ["Friday = 2025-03-21"]],
    ["Talks resumed and are set to end on Friday.", MONDAY, ["Friday = 2025-03-21"]],
    ["The storm is expected to turn and weaken on Friday.", MONDAY, ["Friday = 2025-03-21"]],
    [
      "The court ruled Friday that the vote planned for Sunday can go ahead.",
      MONDAY,
      ["Friday = 2025-03-14", "Sunday = 2025-03-23"],
    ],
    ["They would have met on Friday.", MONDAY, ["Friday = 2025-03-14"]],
    // 4 and 5: weeks and weekends
    ["They met last week.", MONDAY, ["last week = 2025-W11"]],
    ["They met over the weekend.", MONDAY, ["the weekend = 2025-W11-WE"]],
    ["They will meet over the weekend.", MONDAY, ["the weekend = 2025-W12-WE"]],
    // 6: no year, near New Year
    ["They last spoke on 12 February.", "2025-01-04", ["12 February = 2024-02-12"]],
    ["They will speak on 12 February.", "2024-12-28", ["12 February = 2025-02-12"]],
    ["The mayor resigned on 28 December.", "2025-01-04", ["28 December = 2024-12-28"]],
    // ranges whose ends have no year
    ["It ran from Jan. 5 through Feb. 9.", "2009-02-12", ["Jan. 5 = 2009-01-05", "Feb. 9 = 2009-02-09"]],
    [
      "It will run from December 28 to January 3.",
      "2008-12-20",
      ["December 28 = 2008-12-28", "January 3 = 2009-01-03"],
    ],
    ["Between January and June it grew.", "2022-04-20", ["January = 2021-01", "June = 2021-06"]],
    ["It has until mid-September to answer.", "2022-04-20", ["mid-September = 2022-09"]],
    [
      "The hall, closed since 2020, reopens this autumn.",
      "2022-04-20",
      ["2020 = 2020", "this autumn = 2022-FA"],
    ],
    ["It lasted two weeks and three days.", MONDAY, ["two weeks and three days = P17D"]],
    ["It is open Tuesday through Sunday.", "2009-02-12", ["Tuesday = 2009-02-17", "Sunday = 2009-02-22"]],
    // 7: the person, the verb and the month
    ["May said she may run in May.", MONDAY, ["May = 2025-05"]],
    // 9: the same quarter
    [
      "Sales were 9 million in the first quarter, up from 7 million a year ago.",
      "2025-04-20",
      ["the first quarter = 2025-Q1", "a year ago = 2024-Q1"],
    ],
    ["He left a year ago.", MONDAY, ["a year ago = 2024"]],
    // 10 and 11: lengths
    [
      "It took nearly 90 minutes, an hour and a half.",
      MONDAY,
      ["90 minutes = PT90M", "an hour and a half = PT90M"],
    ],
    ["A 30-day pause is a month-long truce.", MONDAY, ["30-day = P30D", "month-long = P1M"]],
    // 16: three different things
    [
      "He won 51-49 on 16-17 March, is on duty 24-7 and recalls 9-11.",
      MONDAY,
      ["16 = 2025-03-16", "17 March = 2025-03-17", "24-7 = P1D", "9-11 = 2001-09-11"],
    ],
    // 25 to 30: around the text
    [
      "At 6 p.m. Mr. Smith left; at 1400 GMT he was back.",
      MONDAY,
      ["6 p.m. = 2025-03-17T18:00", "1400 GMT = 2025-03-17T14:00Z"],
    ],
    ["😀 On\u00a018\u00a0March\u00a02025 𝒳 it closed.", MONDAY, ["18\u00a0March\u00a02025 = 2025-03-18"]],
  ])("%s", (text, publishedOn, times) => {
    expect(timesOf(text, publishedOn)).toEqual(times);
  });

  test("8: 03/04/2025 can be two days, the nearer one first", () => {
    const [find] = timesOfText("It closed on 03/04/2025.", "2025-05-17");
    expect(find).toMatchObject({ value: "2025-04-03", alternatives: ["2025-03-04"] });
    expect(timesOfText("It closed on 7/8/07.", "2007-07-09")[0]).toMatchObject({ value: "2007-07-08" });
    expect(timesOfText("It closed on 18/03/2025.", MONDAY)[0]).toMatchObject({
      value: "2025-03-18",
      alternatives: [],
    });
  });

  test("a weekday that no verb governs keeps the other day as an alternative", () => {
    expect(timesOfText("Free concert, Thursday", MONDAY)[0]).toMatchObject({
      value: "2025-03-13",
      alternatives: ["2025-03-20"],
    });
  });
});

describe("words that are no times", () => {
  test.each([
    ["The mayor may resign and the army may march on the city."],
    ["He came second, took a second look and was seconded to the army."],
    ["The engine ran at 2008 rpm."],
    ["The Sun wrote that the sun shone as he sat on the wall."],
    ["Prices fall and rise; the fall of the government surprised nobody."],
    ["The 747 left as Flight 1549 from Gate 2010."],
    ["The virus was found in 300 cases and 2000 homes."],
    ["The second anniversary of the war was the first time he spoke."],
    ["The 12-year-old boy, aged 8-10 in the film, is in his early thirties."],
    ["The minutes of the meeting and the quarter of the city."],
    ["The Daily Telegraph and USA Today reported it."],
    ["April Jones and June Smith met August Wilson of Christmas Island."],
    ["Article 2008 and Resolution 1973 cover 2000 kilometres."],
    ["He has a day job and had the best day of his life."],
    ["The score was 2-1 at half time, after a goalless first half."],
    ["The odds were 4:30 to one and the share of voters a quarter."],
  ])("%s", (text) => {
    expect(timesOf(text)).toEqual([]);
  });
});

describe("how times were read", () => {
  test.each([
    [
      "The vote is scheduled for Tuesday.",
      "“Tuesday” is Tuesday 18 March 2025: the article is from Monday 17 March 2025 and the verb looks ahead",
    ],
    ["A 30-day pause began.", "“30-day” is a period of 30 days"],
    ["It took nearly 90 minutes.", "“90 minutes” is a period of about 90 minutes"],
    [
      "It closed on 03/04/2025.",
      "“03/04/2025” can be Tuesday 4 March 2025 or Thursday 3 April 2025: day and month can be read either way round",
    ],
    [
      "They met last week.",
      "“last week” is the week from Monday 10 March 2025 to Sunday 16 March 2025: the article is from Monday 17 March 2025",
    ],
    ["It closed on Monday.", "“Monday” is Monday 17 March 2025: that is the day of the article"],
    [
      "April 2 is a free day.",
      "“April 2” is Wednesday 2 April 2025: it is the one nearest to the article of Monday 17 March 2025",
    ],
    ["It opens by 2031.", "“2031” is no later than the year 2031"],
    [
      "Sales fell in the first quarter from 7 million in the same quarter last year.",
      "“the same quarter last year” is the first quarter of 2024: it stands against “the first quarter” in the same sentence",
    ],
    [
      "In fiscal 2007 it grew.",
      "“fiscal 2007” is the financial year 2007, which need not be the calendar year",
    ],
    ["It sank on Sunday at 6 a.m. GMT.", "“6 a.m. GMT” is 06:00 in universal time on Sunday 16 March 2025"],
    ["It closed in the 1990s.", "“the 1990s” is the years 1990 to 1999"],
  ])("%s", (text, reading) => {
    expect(timesOfText(text, MONDAY).at(-1)?.reading).toBe(reading);
  });
});

import { describe, expect, test } from "vitest";
import { extractClaims } from "../index.ts";

const AMOUNTS = new Set(["money", "percent", "quantity", "age", "vote"]);

/** The amounts of a text, in order, as "kind norm qualifier"; places in an order and times are left out. */
function amountsIn(text: string): string[] {
  return extractClaims(text, { publishedOn: "2025-03-17" })
    .claims.flatMap(({ kind, value }) => (value && AMOUNTS.has(kind) ? [{ ...value, kind }] : []))
    .toSorted((a, b) => a.start - b.start)
    .map(({ kind, norm, qualifier }) => `${kind} ${norm}${qualifier === "exact" ? "" : ` ${qualifier}`}`);
}

/** The one sentence that says how the first amount of a text was read. */
function readingOf(text: string): string | null {
  const claim = extractClaims(text, { publishedOn: "2025-03-17" }).claims.find((each) => each.value);
  return claim?.value?.reading ?? null;
}

describe("markets and money", () => {
  test.each([
    ["Shares in the lender fell 4.3% to 164p in early trading.", ["percent 4.3%", "money GBP 1.64"]],
    [
      "The group reported a loss of $1.2bn on sales of $8.7 billion.",
      ["money USD 1200000000", "money USD 8700000000"],
    ],
    ["Oil rose 80 cents to $84.50 a barrel.", ["money USD 0.8", "money USD 84.5"]],
    ["The ministry set aside Rs 12,500 crore for irrigation.", ["money INR 125000000000"]],
    [
      "The yen weakened past 150 to the dollar as 2 trillion yen left bond funds.",
      ["quantity 150", "money JPY 2000000000000"],
    ],
    [
      "Profit more than doubled to €3.1 billion, up from €1.4 billion.",
      ["quantity 2 moreThan", "money EUR 3100000000", "money EUR 1400000000"],
    ],
    [
      "The chain will pay between £40m and £45m for 62 shops.",
      ["money GBP 40000000-45000000", "quantity 62"],
    ],
    [
      "The central bank raised its rate by 25 basis points to 5.25 percent.",
      ["percent 0.25%", "percent 5.25%"],
    ],
    ["Unemployment was 5.2 percent, up from 4.9.", ["percent 5.2%", "percent 4.9%"]],
    ["Growth slowed from 3.1 to 2.4 percent.", ["percent 3.1%", "percent 2.4%"]],
    ["He owed the bank one and a half million euros.", ["money EUR 1500000"]],
    [
      "The mine was sold for A$650 million and C$1.1bn in shares.",
      ["money AUD 650000000", "money CAD 1100000000"],
    ],
    ["Rents climbed 10 to 15 per cent in a year.", ["percent 10-15%"]],
    ["A ticket costs 3 dollars 50 cents.", ["money USD 3.5"]],
    ["The euro fell to $1.0823 and the dollar bought 151.45 yen.", ["quantity 1.0823", "quantity 151.45"]],
    ["The rouble traded at 92.5 to the dollar.", ["quantity 92.5"]],
    ["The yuan slid to 7.29 yuan per dollar.", ["quantity 7.29"]],
    ["The fine of 10,000 Swiss francs was paid.", ["money CHF 10000"]],
  ])("%s", (text, amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });
});

describe("politics and votes", () => {
  test.each([
    ["Lawmakers approved the budget 51-49 after a long night.", ["vote 51-49"]],
    ["The motion was defeated by 312 votes to 308.", ["vote 312-308"]],
    ["The court ruled 6-3 against the state.", ["vote 6-3"]],
    ["Two-thirds of the delegates backed the plan.", ["percent 66.67%"]],
    ["One in five voters stayed at home.", ["percent 20%"]],
    ["Nine out of ten councils refused.", ["percent 90%"]],
    ["The party lost almost half of its seats.", ["percent 50% about"]],
    ["Support fell by 3 percentage points to 41%.", ["percent 3%", "percent 41%"]],
    [
      "The 27-nation bloc sent 120 observers to 14 provinces.",
      ["quantity 27", "quantity 120", "quantity 14"],
    ],
    ["About 2,300 delegates from 40 countries attended.", ["quantity 2300 about", "quantity 40"]],
    ["No more than 50 people may gather.", ["quantity 50 atMost"]],
  ])("%s", (text, amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });
});

describe("health and science", () => {
  test.each([
    [
      "The survey covered 1709 schoolchildren aged 8-10 from 88 schools in 5 states.",
      ["quantity 1709", "age 8-10", "quantity 88", "quantity 5"],
    ],
    ["The drug cut deaths by a third in 1,200 patients.", ["percent 33.33%", "quantity 1200"]],
    ["Cases rose tenfold and hospital stays tripled.", ["quantity 10", "quantity 3"]],
    ["The probe is 5.3 metres long and weighs 1.2 tonnes.", ["quantity 5.3", "quantity 1.2"]],
    ["Temperatures fell to -12°C overnight.", ["quantity -12"]],
    ["It was 38 degrees Celsius in the shade.", ["quantity 38"]],
    ["The star is three times as heavy as the sun.", ["quantity 3"]],
    ["Doctors gave 200 mg to women aged between 40 and 60.", ["quantity 200", "age 40-60"]],
    ["The telescope has a 6.5-metre mirror.", ["quantity 6.5"]],
    ["The chip stores 512GB and runs at 3.2 GHz.", ["quantity 512", "quantity 3.2"]],
    ["The plant will supply 1.4 GW to two million homes.", ["quantity 1.4", "quantity 2000000"]],
    ["Some 3.4 million hectares burned.", ["quantity 3400000 about"]],
  ])("%s", (text, amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });
});

describe("accidents and crime", () => {
  test.each([
    [
      "At least 14 people were killed and 30 injured when a bus overturned.",
      ["quantity 14 atLeast", "quantity 30"],
    ],
    ["Police put the toll at 12.", ["quantity 12"]],
    ["The quake killed 102 and left thousands homeless.", ["quantity 102"]],
    ["A 34-year-old man and his son, aged 7, were rescued.", ["age 34", "age 7"]],
    ["Ina Brandt, 55, of Ghent, was hurt.", ["age 55"]],
    ["The woman, who is in her 40s, was arrested.", []],
    ["The car was doing 95 mph in a 30 mph zone.", ["quantity 95", "quantity 30"]],
    ["Officers seized 20 kg of cocaine and 300 pounds of explosives.", ["quantity 20", "quantity 300"]],
    ["The blaze destroyed a six-storey block and two dozen cars.", ["quantity 6", "quantity 24"]],
    ["As many as 200 passengers were on board.", ["quantity 200 atMost"]],
    ["More than two hundred and fifty homes lost power.", ["quantity 250 moreThan"]],
    ["The wall was 6ft 2in high.", ["quantity 6.17"]],
  ])("%s", (text, amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });
});

describe("sport", () => {
  test.each([
    ["The hosts won 3-1 in front of 41,000 fans.", ["vote 3-1", "quantity 41000"]],
    ["She ran the 400 metres in a new stadium.", ["quantity 400"]],
    ["He scored 21 points and took nine rebounds.", ["quantity 21", "quantity 9"]],
    ["The striker, 24, cost the club £32m.", ["age 24", "money GBP 32000000"]],
    ["The boat is twice the length of its rival.", ["quantity 2"]],
  ])("%s", (text, amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });
});

describe("bounds, shares and changes told in other ways", () => {
  test.each([
    ["The tax will rise by three quarters of a percentage point.", ["percent 0.75%"]],
    ["The judges voted four votes to one to keep him.", ["vote 4-1"]],
    ["Half were given the drug.", ["percent 50%"]],
    ["Not one of them survived.", ["quantity 0"]],
    ["A quarter-million people marched half a mile.", ["quantity 250000", "quantity 0.5"]],
    ["The population is 1.4bn.", ["quantity 1400000000"]],
    ["The boat carried a crew of nine.", ["quantity 9"]],
    ["The number of seats rose from 9 to 10.", ["quantity 9", "quantity 10"]],
    ["Boats older than 30 years were banned.", ["age 30 moreThan"]],
    ["Most patients are under the age of five.", ["age 5 lessThan"]],
    ["A share larger than 40 percent is needed.", ["percent 40% moreThan"]],
    ["The fee is 62,000 kronur.", ["money ISK 62000"]],
    ["More than 290+ seats were sold.", ["quantity 290 moreThan"]],
    ["Tickets for 100 or more guests were sold.", ["quantity 100 atLeast"]],
    ["Rates of 24 to 36 months are common in the group of six firms.", ["quantity 6"]],
  ])("%s", (text, amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });
});

describe("ranks", () => {
  const ranksIn = (text: string): string[] =>
    extractClaims(text, { publishedOn: "2025-03-17" })
      .claims.filter(({ kind }) => kind === "rank")
      .map(({ value }) => `${value?.norm} ${value?.text}`);

  test.each([
    ["The sinking was the country’s deadliest in a decade.", ["most deadliest"]],
    ["Inflation climbed to a 13-year high in July.", ["most high"]],
    ["The store became the No. 1 music seller in Ghent.", ["1 No. 1"]],
    ["The port is the third-busiest in the country.", ["3 third"]],
    ["She scored in the 62nd minute.", ["62 62nd"]],
    ["The team met for the first time since May.", ["1 first"]],
    ["He left at first light from the first floor.", []],
    ["The second half was dull.", []],
    ["The first lady and the First World War were discussed.", []],
    ["They will arrest the guest from the west in 2026.", []],
    ["The first two days were quiet.", []],
  ])("%s", (text, ranks) => {
    expect(ranksIn(text)).toEqual(ranks);
  });
});

describe("numbers that are no amounts", () => {
  test.each([
    "The two leaders met and one of the guests left.",
    "No one was hurt, and the first lady left with a second-hand bag.",
    "The office is open 24-7 and 24/7.",
    "The 9/11 attacks and the 9-11 commission were discussed.",
    "He flew a Boeing 737 and an A380 to Ghent.",
    "The airline replaced its 737 fleet with a 787 jet.",
    "The iPhone 4 came before Windows 7 and iOS 5.",
    "Rescuers searched for Flight 447.",
    "Article 5 of the treaty was invoked.",
    "The Group of 20 met in Ghent.",
    "Formula 1 is shown on Channel 4.",
    "The train left at 1400 GMT.",
    "She lives at 10 Downing Street.",
    "Call the office on +44 20 7946 0018.",
    "The plant closed in 2008.",
    "The 2006 World Cup was held in Germany.",
    "A phase 3 trial of a type 2 diabetes drug began.",
    "The iLife '11 suite and version 10.4 were sold.",
    "The firm builds 4G and 5G networks.",
    "Chapter 11 filings rose.",
    "The second half began late.",
    "A third man was seen.",
    "The Fortune 500 company left the S&P 500 index.",
    "The server at 192.168.1.2 failed.",
    "Millions of people and dozens of firms were affected.",
    "A few hundred people came.",
    "He became No. 1 in the world.",
    "The 737-800 range was retired.",
    "A witness called 911.",
    "The book was published under ISBN 978-3-16-148410-0.",
  ])("%s", (text) => {
    expect(amountsIn(text)).toEqual([]);
  });
});

describe("how an amount was read is said where its words do not show it", () => {
  test.each([
    ["The firm paid Rs 500 crore for the port.", "“Rs 500 crore” is 5,000,000,000 Indian rupees"],
    ["The share fell to 164p in London.", "“164p” is 1.64 pounds sterling"],
    ["One in five voters stayed at home.", "“One in five” is 20%"],
    ["The port moved 13 lakh boxes.", "“13 lakh” is 1,300,000"],
    ["The bank raised its rate by 25 basis points.", "“25 basis points” is 0.25 percentage points"],
    ["The fine of 300 francs was paid.", "“300 francs” names no country: read as Swiss francs"],
    ["The firm paid $3.4bn for the port.", null],
    ["The port moved 21 million boxes.", null],
  ])("%s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  test("a bare dollar sign has another reading where the sentence names another dollar country", () => {
    const [claim] = extractClaims("The Australian miner paid $5m for the port.", {
      publishedOn: "2025-03-17",
    }).claims.filter((each) => each.value);
    expect(claim?.value).toMatchObject({ norm: "USD 5000000", alternatives: ["AUD 5000000"] });
  });
});

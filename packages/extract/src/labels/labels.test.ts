import { describe, expect, test } from "vitest";
import { extractClaims } from "../index.ts";

const labelsOf = (text: string): string[] =>
  extractClaims(text, { publishedOn: "2025-03-17" }).claims.map((each) => each.label);

const VALUES: [sentence: string, label: string][] = [
  ["The Senate rejected the bill by 52 votes to 47.", "Senate vote count"],
  ["A fire at a textile factory killed 31 people.", "Number killed"],
  ["The blast injured 54 people.", "Number injured"],
  ["Around 300 people were evacuated.", "Number evacuated"],
  ["At least 12 people are missing.", "Number missing"],
  ["Police arrested 14 protesters near the parliament.", "Protesters arrested"],
  ["The hospital treated 118 patients.", "Patients treated"],
  ["The study covered 206 hospitals.", "Number of hospitals"],
  ["The committee has 15 members.", "Number of members"],
  ["The five-member committee took the decision.", "Committee size"],
  ["The council has a crew of nine.", "Crew size"],
  ["The factory employs 1,200 people.", "Factory workforce"],
  ["The river rose to a height of 9 metres.", "River height"],
  ["The telescope is 6 metres wide.", "Telescope width"],
  ["The lake, once 40 metres deep, is now dry.", "Lake depth"],
  ["The wreck lies 40 kilometres from the harbour.", "Distance from harbour"],
  ["Waves of up to four metres hit the pier.", "Wave height"],
  ["The satellite weighs 350 kilograms.", "Satellite weight"],
  ["The probe brought back 90 grams of dust.", "Amount of dust"],
  ["The temperature reached 41 degrees.", "Temperature"],
  ["Sweden defeated Norway 3-1.", "Sweden–Norway score"],
  ["Kestrel Air doubled its profits.", "Profits doubled"],
  ["Turnout was 52 percent, down from 60 percent in 2019.", "Previous turnout"],
  ["The firm earned $5 million, compared with $3 million a year earlier.", "Previous earnings"],
  [
    "The bank expects growth of 3 percent, compared with the 2 percent it projected in May.",
    "Previous forecast",
  ],
  ["House prices, up 9 percent from a year ago, weigh on families.", "House price rise"],
  ["Kestrel sold more planes than Norsund in 2004 for the first time.", "First Kestrel lead"],
  ["The phone has a 6-inch display.", "Display size"],
  ["The price of bread doubled.", "Bread price doubled"],
  ["The company's revenue rose 12 percent.", "Revenue rise"],
  ["Shares of the airline fell 7 percent.", "Share price fall"],
  ["The bank raised its interest rate to 5 percent.", "New interest rate"],
  ["The bank raised its interest rate from 4 percent.", "Previous interest rate"],
  ["A quarter of the posts are vacant.", "Vacant post share"],
  ["Two thirds of the voters backed the reform.", "Voter share"],
  ["Inflation climbed to a 13-year high of 9.9 percent.", "Inflation rate"],
  ["The campaign will cost 480 million euros.", "Campaign cost"],
  ["Kestrel Air signed a contract worth $5 billion.", "Contract value"],
  ["The profit was $3 per share.", "Profit per share"],
  ["The museum bought the painting for 3 million euros.", "Purchase amount"],
  ["The court set a 30-day deadline.", "Deadline length"],
  ["The trial lasted eleven weeks.", "Trial duration"],
  ["Parliament approved the budget after a debate of nine hours.", "Debate length"],
  ["The army has 60 days to respond.", "Army response time"],
  ["The train was three hours late.", "Train delay"],
  ["Ina Brandt, 61, resigned as mayor of Oslen.", "Brandt’s age"],
  ["It was the first eruption of the volcano.", "First eruption"],
  ["The volcano erupted for the first time since 1902.", "First eruption"],
];

const DATES: [sentence: string, label: string][] = [
  ["Police raided the warehouse on Tuesday.", "Warehouse raid date"],
  ["The treaty was signed in 1968.", "Treaty signing year"],
  ["The shop opened at 9 a.m. on Monday.", "Shop opening time"],
  ["The library was closed in 2011.", "Library closure year"],
  ["The dam was built in 1974.", "Dam construction year"],
  ["The stadium was opened in 1998.", "Stadium opening year"],
  ["The museum, which opened in 1974, holds 4,000 maps.", "Museum opening year"],
  ["The suspect was arrested in Ghent on Friday.", "Suspect arrest date"],
  ["The ban took effect in June.", "Ban start date"],
  ["The capsule was released on Wednesday.", "Capsule release date"],
  ["Voters elected a new parliament on Sunday.", "Parliament election date"],
  ["The bishop died on Sunday.", "Bishop death date"],
  ["Karla Venn took three weeks off in March.", "Karla Venn leave date"],
  ["Kestrel sold more planes than Norsund in 2004.", "Kestrel lead year"],
  ["Turnout was 52 percent, down from 60 percent in 2019.", "Previous turnout year"],
  ["The festival was cancelled last year.", "Festival cancellation year"],
  ["Wage talks, due to begin next month, will be hard.", "Wage talks start date"],
  ["The first ships are due in October, the yard said.", "Ships due date"],
  ["Sales have doubled since its launch in 2003.", "Launch year"],
];

const EVENTS: [sentence: string, label: string][] = [
  ["The appeal was rejected.", "Appeal rejection"],
  ["Regulators turned down two similar drugs.", "Drug rejection"],
  ["Gale Industries will lay off 900 workers.", "Gale Industries worker layoffs"],
  ["The union called for a strike.", "Call for strike"],
  ["The envoy travelled to Cairo.", "Envoy visit to Cairo"],
  ["The president is expected to visit Lima.", "President Lima visit"],
  ["The drivers agreed to testify.", "Agreement to testify"],
  ["The minister refused to answer questions.", "Refusal to answer questions"],
  ["The alarm led the pilots to land the plane.", "Plane landing"],
  ["The agency did not publish the figures.", "Figures not published"],
  ["The museum bought the painting.", "Painting purchase"],
  ["The city banned diesel cars.", "Diesel car ban"],
  ["The storm destroyed 300 houses.", "House destruction"],
  ["The crew repaired the engine.", "Engine repair"],
  ["The jury convicted the former director.", "Director conviction"],
  ["The parties formed a coalition.", "Coalition formation"],
  ["Scientists discovered a new species of frog.", "Species discovery"],
  ["The mayor apologised for the delay.", "Mayor apology for delay"],
  ["The bishop died on Sunday.", "Bishop death"],
  ["Ruben Castell was found guilty.", "Castell conviction"],
  ["Sweden defeated Norway 3-1.", "Sweden win over Norway"],
  ["Mayor Ina Brandt and Minister Louis Hale spoke by phone.", "Brandt–Hale call"],
  ["The panel recommended that the agency re-evaluate the bids.", "Bid re-evaluation"],
  ["The reform includes the sale or closure of six plants.", "Sale of plants"],
  ["The treaty must include a full restoration of trade.", "Restoration of trade"],
  ["The deal has given a boost to the regional economy.", "Boost to regional economy"],
  ["The accident happened during the morning shift.", "Accident during shift"],
  ["The ministry chose Oslo based Norsund Systems.", "Norsund Systems choice"],
];

const STATES: [sentence: string, label: string][] = [
  ["The island has no hospital.", "No hospital"],
  ["There was no ambulance at the station.", "No ambulance at station"],
  ["The mosque was crowded.", "Mosque crowded"],
  ["Ferry accidents are common.", "Ferry accidents common"],
  ["The dust is older than the Earth.", "Dust older than Earth"],
  ["The collapse was caused by strong winds.", "Cause of collapse"],
  ["The match was cancelled because of snow.", "Reason for match cancellation"],
  ["The flight was delayed due to problems with its engines.", "Reason for flight delay"],
  ["Prices fell thanks to a rebound in tourism.", "Tourism rebound"],
  ["The strike led to a closure of three mines.", "Closure of mines"],
  ["The announcement caused a sharp fall in ticket sales.", "Cause of ticket sales fall"],
  ["The lake is the same size as Malta.", "Lake size versus Malta"],
  ["Ina Brandt of the Harbour Party won the seat.", "Brandt’s party"],
  ["Port spokesman Louis Hale resigned.", "Hale’s role"],
  ["“We will never sell the harbour,” Karla Venn said.", "Venn on harbour"],
];

describe("a label names what is asserted", () => {
  test.each(VALUES)("value: %s", (sentence, label) => expect(labelsOf(sentence)).toContain(label));
  test.each(DATES)("date: %s", (sentence, label) => expect(labelsOf(sentence)).toContain(label));
  test.each(EVENTS)("event: %s", (sentence, label) => expect(labelsOf(sentence)).toContain(label));
  test.each(STATES)("state: %s", (sentence, label) => expect(labelsOf(sentence)).toContain(label));
});

describe("labels of one article", () => {
  test("a past event is told apart from the one still to come", () => {
    const labels = labelsOf(
      "Mayor Ina Brandt and Minister Louis Hale will speak by phone on Tuesday. Brandt and Hale last spoke by phone on 12 February.",
    );
    expect(labels).toContain("Call date");
    expect(labels).toContain("Prior call date");
  });

  test("no two claims share a label", () => {
    const labels = labelsOf(
      "The north plant cut 40 jobs. The south plant cut 90 jobs. The fund lost $3 million, and the bank lost $5 million.",
    ).map((each) => each.toLowerCase());
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.length).toBeGreaterThanOrEqual(4);
  });

  test("a label never begins with a pronoun, an adverb or an article", () => {
    const labels = labelsOf(
      "She quickly left the hall. They then closed it. It was later sold. The mayor finally agreed to resign, and he did so on Friday.",
    );
    for (const label of labels)
      expect(label).not.toMatch(/^(?:he|she|it|they|the|a|an|then|later|quickly|finally)\b/i);
  });
});

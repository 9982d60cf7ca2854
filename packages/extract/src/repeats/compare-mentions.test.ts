import { describe, expect, test } from "vitest";
import { extractClaims } from "../index.ts";

/** What a key point changes of a claim that the body states; `undefined` when it is taken for no mention. */
function differencesOf(keyPoint: string, body: string): (string | null)[] {
  const text = `KEY POINTS\n- ${keyPoint}\n- The council sits in Ghent\nGHENT: ${body}\nNobody else would comment on the matter that night.\n`;
  return extractClaims(text, { publishedOn: "2025-03-17" })
    .claims.filter((claim) => claim.start > text.indexOf("GHENT:"))
    .flatMap((claim) => claim.mentions.map((mention) => mention.differs));
}

describe("what a repeat changes", () => {
  test.each([
    [
      "a dropped claimant",
      "The ferry carried 300 cars to Bruges",
      "The ferry carried 300 cars to Bruges, the port said.",
      "drops the claimant (port)",
    ],
    [
      "another claimant",
      "The ferry carried 300 cars to Bruges, the mayor said",
      "The ferry carried 300 cars to Bruges, the union said.",
      "names another claimant (mayor for union)",
    ],
    [
      "a wider claimant",
      "The ferry carried 300 cars, the union and the mayor said",
      "The ferry carried 300 cars, the union said.",
      "widens the claimant",
    ],
    [
      "a dropped hedge",
      "Brandt left the ruling party",
      "Mayor Ina Brandt reportedly left the ruling party last year.",
      "drops “reportedly”",
    ],
    [
      "a dropped bound",
      "The tunnel cost 90 million euros",
      "The new tunnel cost nearly 90 million euros in the end.",
      "drops “nearly”",
    ],
    [
      "an added hedge",
      "Brandt may have left the ruling party",
      "Mayor Ina Brandt has left the ruling party.",
      "adds “may”",
    ],
    [
      "a plan told as a fact",
      "Brandt opened the new harbour museum",
      "Mayor Ina Brandt is expected to open the new harbour museum.",
      "tells a plan as a fact",
    ],
    [
      "a wider subject",
      "Dutch ministers and Swiss bankers rejected the harbour treaty",
      "Dutch ministers rejected the harbour treaty.",
      "widens who is meant: adds “Swiss bankers”",
    ],
    [
      "a narrower subject",
      "Dutch ministers rejected the harbour treaty",
      "Dutch ministers and Swiss bankers rejected the harbour treaty.",
      "narrows who is meant: leaves out “Swiss bankers”",
    ],
    [
      "another object",
      "Brandt will discuss the harbour treaty with unions",
      "Mayor Ina Brandt will discuss the harbour budget with unions.",
      "changes what it is about (“the harbour treaty” for “the harbour budget”)",
    ],
    [
      "a rounded value",
      "Inflation in Freedonia reached 10%",
      "Inflation in Freedonia reached 9.9% in the year.",
      "rounds the value (“10%” for “9.9%”)",
    ],
  ])("%s", (_name, keyPoint, body, expected) => {
    expect(differencesOf(keyPoint, body)).toContainEqual(expect.stringContaining(expected));
  });

  test("a repeat that changes nothing says nothing", () => {
    expect(
      differencesOf("Brandt left the ruling party", "Mayor Ina Brandt left the ruling party last year."),
    ).toEqual([null]);
    expect(
      differencesOf(
        "Kremlin rejects the harbour treaty",
        "The Kremlin rejected the harbour treaty last year.",
      ),
    ).toEqual([null]);
  });
});

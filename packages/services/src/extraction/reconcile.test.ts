import { describe, expect, it } from "vitest";
import { type GivenClaim, givenExtraction } from "../testing/given-extraction.ts";
import { reconcileSuggestions, type StoredClaim } from "./reconcile.ts";
import { slotOf } from "./slot.ts";
import { suggestedFields } from "./suggested-fields.ts";

const TEXT = [
  "The pact lasts 30 days, the minister said on Monday.",
  "Officials expect the pause to cost $5 million. Rebuilding may cost $5 million, too.",
  "The vote was 7-2. The clerk counted 900 letters.",
].join("\n");
/** The same sentences, with others before and between them. */
const SHIFTED = `A new opening.\n${TEXT.replace("Rebuilding", "“We pay,” he said. Rebuilding")}\nAnd an end.`;

const PACT: GivenClaim = {
  quote: "The pact lasts 30 days",
  kind: "duration",
  value: { text: "30 days", norm: "P30D" },
};
const COST: GivenClaim = {
  quote: "the pause to cost $5 million",
  kind: "money",
  value: { text: "$5 million" },
};
const REBUILDING: GivenClaim = {
  quote: "Rebuilding may cost $5 million",
  kind: "money",
  value: { text: "$5 million" },
};
const VOTE: GivenClaim = { quote: "The vote was 7-2", kind: "vote", value: { text: "7-2" } };
const LETTERS: GivenClaim = {
  quote: "The clerk counted 900 letters",
  kind: "quantity",
  value: { text: "900" },
};
const ALL = [PACT, COST, REBUILDING, VOTE, LETTERS];

const claimsOf = (given: readonly GivenClaim[], text = TEXT) => givenExtraction(text, given).claims;

/** Stored claims named s1, s2, … as the engine made them; `more` says what a person did to them. */
function storedOf(
  given: readonly GivenClaim[],
  more: Record<string, Partial<StoredClaim>> = {},
  text = TEXT,
) {
  return claimsOf(given, text).map((claim, index): StoredClaim => {
    const id = `s${index + 1}`;
    return {
      ...{ id, standing: "untouched", authored: new Set<string>(), place: text === TEXT ? claim : null },
      ...{ slot: slotOf(text, claim), fields: suggestedFields(text, claim) },
      ...more[id],
    };
  });
}
const columnsOf = (changed: { id: string; columns: object }[]) =>
  Object.fromEntries(changed.map(({ id, columns }) => [id, columns]));

describe("the same reading again", () => {
  it("changes nothing", () => {
    const plan = reconcileSuggestions(TEXT, claimsOf(ALL), storedOf(ALL));
    expect(plan).toMatchObject({ added: [], withdrawn: [], corrected: [] });
    expect(plan.changed.map(({ isUpdate, isBack }) => [isUpdate, isBack])).toEqual(
      ALL.map(() => [false, false]),
    );
    expect(columnsOf(plan.changed)).toEqual({ s1: {}, s2: {}, s3: {}, s4: {}, s5: {} });
  });

  it("in another order knows every claim again", () => {
    const plan = reconcileSuggestions(TEXT, claimsOf([...ALL].reverse()), storedOf(ALL));
    expect([...plan.idOf]).toEqual([
      ["c1", "s5"],
      ["c2", "s4"],
      ["c3", "s3"],
      ["c4", "s2"],
      ["c5", "s1"],
    ]);
  });
});

describe("another reading", () => {
  it("adds what is new, withdraws what is gone, and updates what reads otherwise", () => {
    const made = claimsOf([{ ...PACT, label: "Pact length" }, REBUILDING, LETTERS]);
    const plan = reconcileSuggestions(TEXT, made, storedOf([PACT, COST, REBUILDING]));
    expect(columnsOf(plan.changed)).toEqual({ s1: { label: "Pact length" }, s3: {} });
    expect(plan.withdrawn).toEqual(["s2"]);
    expect(plan.added.map(({ quote }) => quote)).toEqual([LETTERS.quote]);
  });

  it.each([
    ["wider", { ...PACT, quote: "The pact lasts 30 days, the minister said" }],
    ["narrower", { ...PACT, quote: "pact lasts 30 days" }],
    ["of another kind", { ...PACT, kind: "state" as const }],
    ["with a wider value", { ...PACT, value: { text: "lasts 30 days", norm: "P30D" } }],
  ])("of the same words, %s, is the same claim", (_, made) => {
    const plan = reconcileSuggestions(TEXT, claimsOf([made]), storedOf([PACT]));
    expect([...plan.idOf]).toEqual([["c1", "s1"]]);
    expect(plan.changed[0]?.isUpdate).toBe(true);
  });

  it("of another value in the same sentence is another claim", () => {
    const [one] = TEXT.split("\n");
    const made = claimsOf([
      { quote: "the minister said on Monday", kind: "date", value: { text: "Monday" } },
    ]);
    const plan = reconcileSuggestions(TEXT, made, storedOf([{ ...PACT, quote: one ?? "" }]));
    expect(plan.added).toHaveLength(1);
  });

  it("that only weighs a claim otherwise updates nothing that people read", () => {
    const made = claimsOf([{ ...VOTE, checkWorthiness: 0.9, why: ["other"] }]);
    const [change] = reconcileSuggestions(TEXT, made, storedOf([VOTE])).changed;
    expect(change).toMatchObject({ isUpdate: false, columns: { checkWorthiness: 0.9, why: ["other"] } });
  });

  it("brings a withdrawn suggestion back instead of a second one", () => {
    const plan = reconcileSuggestions(
      TEXT,
      claimsOf([VOTE]),
      storedOf([VOTE], { s1: { standing: "withdrawn" } }),
    );
    expect(plan.added).toEqual([]);
    expect(plan.changed).toMatchObject([{ id: "s1", isBack: true }]);
  });
});

describe("what a person did stays", () => {
  const other = { ...PACT, label: "Other", statement: "Other.", kind: "state" as const, claimant: "Other" };
  const reread = { ...other, value: { text: "30 days", norm: "P1M", qualifier: "about" as const } };

  it.each(["decided"] as const)(
    "a claim that is %s is not written, whatever the engine reads now",
    (standing) => {
      const plan = reconcileSuggestions(TEXT, claimsOf([reread]), storedOf([PACT], { s1: { standing } }));
      expect(plan).toMatchObject({ added: [], changed: [], withdrawn: [], corrected: ["s1"] });
      expect([...plan.idOf]).toEqual([["c1", "s1"]]);
    },
  );

  it.each([
    ["label", ["label"]],
    ["statement", ["statement"]],
    ["kind", ["kind"]],
    ["claimant", ["claimant"]],
    ["value", ["valueNorm", "valueQualifier", "valueSuggested"]],
  ])("a corrected %s is kept while the other fields follow the engine", (field, kept) => {
    const stored = storedOf([PACT], { s1: { standing: "edited", authored: new Set([field]) } });
    const written = columnsOf(reconcileSuggestions(TEXT, claimsOf([reread]), stored).changed).s1 ?? {};
    const expected = [
      "label",
      "statement",
      "kind",
      "claimant",
      "valueNorm",
      "valueQualifier",
      "valueSuggested",
    ];
    expect(Object.keys(written).sort()).toEqual(expected.filter((column) => !kept.includes(column)).sort());
  });

  it("a corrected place is kept with the value in it, and the engine's old place is not suggested anew", () => {
    const moved = suggestedFields(TEXT, claimsOf([LETTERS])[0] as never);
    const edit = { standing: "edited", authored: new Set(["words"]), place: null, fields: moved } as const;
    const plan = reconcileSuggestions(TEXT, claimsOf([reread]), storedOf([PACT], { s1: edit }));
    expect(plan.added).toEqual([]);
    expect(Object.keys(columnsOf(plan.changed).s1 ?? {})).not.toContain("quote");
    expect(Object.keys(columnsOf(plan.changed).s1 ?? {}).join()).not.toContain("value");
  });

  it("an edited suggestion that the engine no longer makes is not withdrawn", () => {
    const plan = reconcileSuggestions(TEXT, [], storedOf([PACT, COST], { s1: { standing: "edited" } }));
    expect(plan).toMatchObject({ withdrawn: ["s2"], corrected: ["s1"] });
  });
});

describe("in a later version, where everything has moved,", () => {
  const earlier = (more: Record<string, Partial<StoredClaim>> = {}) =>
    storedOf(ALL, more).map((claim) => ({ ...claim, place: null }));

  it("every claim is known by its words and what stands around them", () => {
    const plan = reconcileSuggestions(SHIFTED, claimsOf(ALL, SHIFTED), earlier());
    expect([...plan.idOf.values()]).toEqual(["s1", "s2", "s3", "s4", "s5"]);
    expect(plan).toMatchObject({ added: [], withdrawn: [] });
    expect(plan.changed.filter(({ isUpdate }) => isUpdate)).toEqual([]);
    for (const { made, columns } of plan.changed) expect(columns).toMatchObject({ start: made.start });
  });

  it("corrections and drops carry over", () => {
    const plan = reconcileSuggestions(
      SHIFTED,
      claimsOf(ALL, SHIFTED).map((claim) => ({ ...claim, label: "Other" })),
      earlier({
        s1: { standing: "edited", authored: new Set(["label", "value"]) },
        s3: { standing: "decided" },
        s4: { standing: "decided" },
      }),
    );
    expect(plan.added).toEqual([]);
    expect(plan.corrected).toEqual(["s1", "s3", "s4"]);
    expect(columnsOf(plan.changed).s1).not.toHaveProperty("label");
    expect(columnsOf(plan.changed).s1).not.toHaveProperty("valueNorm");
    expect(Object.keys(columnsOf(plan.changed))).toEqual(["s1", "s2", "s5"]);
  });

  it("the same short words in new surroundings are another claim", () => {
    const text = "Elsewhere, quite apart from all that, the bridge took $5 million of steel.";
    const short = { quote: "$5 million", kind: "money" as const, value: { text: "$5 million" } };
    const stored = storedOf([short], { s1: { standing: "decided" } }).map((claim) => ({
      ...claim,
      place: null,
    }));
    expect(reconcileSuggestions(text, claimsOf([short], text), stored).added).toHaveLength(1);
  });
});

it("a text of one sentence ten thousand times is known again, twin by twin", () => {
  const sentence = "The vote was 7-2. ";
  const text = sentence.repeat(10_000);
  const [claim] = claimsOf([VOTE], sentence);
  if (!claim?.value) throw new Error("no claim");
  const { value: first } = claim;
  const claims = Array.from({ length: 10_000 }, (_, index) => {
    const start = index * sentence.length;
    const value = { ...first, start: start + first.start, end: start + first.end };
    return { ...claim, id: `c${index}`, start, end: start + claim.quote.length, value };
  });
  const stored = claims.map(
    (claim, index): StoredClaim => ({
      ...{ id: `s${index}`, standing: "untouched", authored: new Set<string>(), place: claim },
      ...{ slot: slotOf(text, claim), fields: suggestedFields(text, claim) },
    }),
  );
  const plan = reconcileSuggestions(text, claims, stored);
  expect(plan.added).toEqual([]);
  expect([...plan.idOf].filter(([made, id]) => made.slice(1) !== id.slice(1))).toEqual([]);
});

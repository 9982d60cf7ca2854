import { describe, expect, it } from "vitest";
import { lexiconForms } from "./lexicon.ts";

describe("lexiconForms", () => {
  it.each([
    ["carry", ["carry", "carries", "carrying", "carried"]],
    ["stop", ["stop", "stops", "stopping", "stopped"]],
    ["raise", ["raise", "raises", "raising", "raised"]],
    ["sink", ["sink", "sinks", "sinking", "sank", "sunk"]],
    ["agree", ["agree", "agrees", "agreeing", "agreed"]],
    ["visit", ["visit", "visits", "visiting", "visited"]],
    ["refer", ["refer", "refers", "referring", "referred"]],
    ["offer", ["offer", "offers", "offering", "offered"]],
    ["quell", ["quell", "quells", "quelling", "quelled"]],
    ["travel", ["travel", "travels", "traveling", "travelling", "traveled", "travelled"]],
    ["clash", ["clash", "clashes", "clashing", "clashed"]],
  ])("inflects %s", (verb, expected) => {
    const forms = lexiconForms()
      .filter(({ lemma, tag }) => lemma === verb && tag.startsWith("VB"))
      .map(({ form }) => form);
    expect(new Set(forms)).toEqual(new Set(expected));
  });

  it("forms plurals, and none where there is none", () => {
    const plural = (noun: string): string | undefined =>
      lexiconForms().find(({ lemma, tag }) => lemma === noun && tag === "NNS")?.form;
    const nouns = ["city", "church", "day", "gunman", "crisis", "virus", "news", "aircraft"];
    expect(nouns.map(plural)).toEqual([
      "cities",
      "churches",
      "days",
      "gunmen",
      "crises",
      "viruses",
      undefined,
      undefined,
    ]);
  });

  it("lists no word in two shapes of letters", () => {
    expect(lexiconForms().filter(({ form }) => form !== form.toLowerCase())).toEqual([]);
  });
});

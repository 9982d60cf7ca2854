import { describe, expect, test } from "vitest";
import { readBlocks } from "./blocks.ts";

const rolesOf = (text: string, title: string | null = null) =>
  readBlocks(text, title).map((block) => `${block.role}: ${text.slice(block.start, block.end).slice(0, 24)}`);

describe("the parts of a page", () => {
  test("headline, byline, dateline, caption, summary list, subheads and body", () => {
    const text = [
      "Ferry sinks off Ghent",
      "By Ina Brandt and Louis Hale",
      "March 17, 2025",
      "Photo: the ferry in the harbour",
      "KEY POINTS",
      "- The ferry sank on Monday",
      "- Nobody was hurt",
      "The ferry sank off Ghent on Monday, the port said.",
      "What happened next",
      "The captain left the ship last, said a spokesman for the port.",
      "- a list within the body is body",
    ].join("\n");
    expect(rolesOf(text).map((each) => each.split(":")[0])).toEqual([
      "headline",
      "byline",
      "dateline",
      "caption",
      "subhead",
      "summary",
      "summary",
      "body",
      "subhead",
      "body",
      "body",
    ]);
  });

  test("a single line is body, unless it is the title", () => {
    expect(rolesOf("The ferry sank")).toEqual(["body: The ferry sank"]);
    expect(rolesOf("The ferry sank.", "The ferry sank.")).toEqual(["headline: The ferry sank."]);
  });

  test("lines that end a sentence are no headings", () => {
    expect(
      rolesOf("The ferry sank.\nIt was old.\nNobody was hurt.").map((each) => each.split(":")[0]),
    ).toEqual(["body", "body", "body"]);
  });
});

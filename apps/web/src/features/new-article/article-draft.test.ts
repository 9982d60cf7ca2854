import type { IntakePreview } from "@claimdesk/domain";
import { describe, expect, test } from "vitest";
import { type ArticleDraft, draftFrom, localDay, problemsOf } from "./article-draft.ts";

const GUESSED = { title: "A", byline: "B", publishedOn: "2025-03-17", url: "https://example.org/a" };
const draft: ArticleDraft = { ...GUESSED, start: "suggest" };

describe("the form", () => {
  test("starts with what intake guessed", () => {
    expect(draftFrom(GUESSED as IntakePreview)).toEqual(draft);
  });

  test("leaves the day empty where the text names none", () => {
    const none = { title: null, byline: null, publishedOn: null, url: null } as IntakePreview;
    expect(draftFrom(none)).toMatchObject({ title: "", publishedOn: "", url: "" });
  });

  test("knows today in the reader's own time zone", () => {
    expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe("2026-01-05");
    expect(localDay(new Date(2026, 0, 5, 23, 30))).toBe("2026-01-05");
  });
});

describe("what is wrong is said per field", () => {
  test("nothing, when all is right or only optional parts are empty", () => {
    expect(problemsOf(draft)).toEqual({});
    expect(problemsOf({ ...draft, byline: "", url: " " })).toEqual({});
  });

  test.each([
    [{ title: "  " }, "title", /title/],
    [{ publishedOn: "" }, "publishedOn", /date/],
    [{ publishedOn: "2025-02-30" }, "publishedOn", /date/],
    [{ url: "javascript:alert(1)" }, "url", /http/],
    [{ url: "example.org" }, "url", /http/],
  ])("%o", (part, field, words) => {
    expect(problemsOf({ ...draft, ...part })).toEqual({ [field]: expect.stringMatching(words) });
  });
});

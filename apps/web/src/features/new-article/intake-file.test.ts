import { MAX_FILE_BYTES, MAX_TEXT_BYTES } from "@claimdesk/domain";
import { describe, expect, test } from "vitest";
import { sortFile, textProblem } from "./intake-file.ts";

describe("a file is sorted by its name and size before it is read", () => {
  test.each(["a.txt", "a.md", "A.HTML", "a.htm", "council.budget.docx"])("%s is an article", (name) => {
    expect(sortFile({ name, size: 10 })).toEqual({ kind: "article" });
  });

  test("a .json file is a report", () => {
    expect(sortFile({ name: "claims.json", size: 10 })).toEqual({ kind: "report" });
  });

  test.each([
    [{ name: "scan.pdf", size: 10 }, /cannot be read here/],
    [{ name: "article", size: 10 }, /cannot be read here/],
    [{ name: "a.txt", size: 0 }, /is empty/],
    [{ name: "a.docx", size: MAX_FILE_BYTES + 1 }, /up to 20 MB, and its text up to 2 MB/],
  ])("%o is refused with what to do", (file, words) => {
    expect(sortFile(file)).toEqual({ kind: "refused", problem: expect.stringMatching(words) });
  });

  test("a file of exactly the limit is taken", () => {
    expect(sortFile({ name: "a.docx", size: MAX_FILE_BYTES }).kind).toBe("article");
  });
});

describe("a text is measured in bytes, not letters", () => {
  test("up to the limit it is taken", () => {
    expect(textProblem("a".repeat(MAX_TEXT_BYTES))).toBeNull();
  });

  test("beyond it the limit is named", () => {
    expect(textProblem("ä".repeat(MAX_TEXT_BYTES / 2 + 1))).toMatch(/the limit is 2 MB/);
  });

  test("nothing but blanks is no text", () => {
    expect(textProblem(" \n ")).toMatch(/There is no text yet/);
  });
});

import { expect, test } from "vitest";
import { CreateArticleInput, EditArticleInput } from "./article.ts";
import { AddClaimInput, EditClaimInput, ReopenClaimInput, SetVerdictInput } from "./claim.ts";
import { AddEvidenceInput, EditEvidenceInput } from "./evidence.ts";
import { UpdateDeskInput } from "./member.ts";
import { AddNoteInput, SetWaitingInput } from "./note.ts";
import { EditSourceInput, ListSourcesInput, SourceDetails } from "./source.ts";
import { WebUrl } from "./web-url.ts";

const ID = "019a0000-0000-7000-8000-000000000001";
const seen = { claimId: ID, revision: 3 };
const article = { title: "Budget", publishedOn: "2026-03-17", text: "Words.", origin: "paste" };
const words = (length: number) => "w".repeat(length);

test.each([
  ["evidence", EditEvidenceInput, { evidenceId: ID, revision: 3, passage: "new" }],
  ["a source", EditSourceInput, { sourceId: ID, revision: 3, title: "new" }],
  ["an article", EditArticleInput, { articleId: ID, revision: 3, title: "new" }],
  ["a claim", EditClaimInput, { ...seen, label: "new" }],
  ["the desk", UpdateDeskInput, { revision: 3, name: "new" }],
])("an edit of %s names only what it changes, so that nothing else is reset", (_, schema, input) => {
  expect(schema.parse(input)).toEqual(input);
});

test.each([
  ...[
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\nscript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
  ],
  ...[
    "vbscript:x",
    "blob:https://example.org/x",
    "file:///etc/passwd",
    "ftp://example.org",
    "https://ada:secret@example.org/",
    "//example.org",
    "example.org",
  ],
  ...["https:example.org", "http://", "", `https://example.org/${words(2000)}`],
])("%j is no web address", (url) => {
  expect(WebUrl.safeParse(url).success).toBe(false);
});

test("web addresses stay as they were written", () => {
  for (const url of [
    "http://example.org",
    "HTTPS://Example.org/ü?q=1#part",
    "https://example.org:8080/a%20b",
  ]) {
    expect(WebUrl.parse(url)).toBe(url);
  }
});

test("an empty address or day of a form means none", () => {
  expect(SourceDetails.parse({ title: "Minutes", url: "", publishedOn: "" })).toMatchObject({
    url: null,
    publishedOn: null,
  });
  expect(CreateArticleInput.parse({ ...article, url: "" }).url).toBeNull();
  expect(
    SetWaitingInput.parse({ ...seen, waitingOn: "author", question: "When?", dueOn: "" }).dueOn,
  ).toBeNull();
});

test("what is not said gets the careful value", () => {
  expect(AddNoteInput.parse({ claimId: ID, body: "x" })).toMatchObject({ isInternal: true, threadId: null });
  expect(AddEvidenceInput.parse({ claimId: ID, source: { details: { title: "Minutes" } } })).toMatchObject({
    ...{ stance: "supports", tier: "secondary", locator: "", passage: "" },
    source: { details: { type: "document", isConfidential: false } },
  });
  expect(CreateArticleInput.parse(article)).toMatchObject({
    allowSameText: false,
    suggestClaims: true,
    byline: "",
  });
});

test.each([
  ["a title of spaces", CreateArticleInput, { ...article, title: "  " }],
  ["a title too long", CreateArticleInput, { ...article, title: words(301) }],
  ["no text", CreateArticleInput, { ...article, text: "" }],
  ["a day that does not exist", CreateArticleInput, { ...article, publishedOn: "2026-02-29" }],
  ["a day in another order", CreateArticleInput, { ...article, publishedOn: "17.03.2026" }],
  ["an id that is none", EditClaimInput, { ...seen, claimId: "1 or 1=1" }],
  ["no revision", EditClaimInput, { claimId: ID, label: "x" }],
  ["a claim on no words", AddClaimInput, { versionId: ID, label: "x", place: { start: 4, end: 4 } }],
  ["a claim before the text", AddClaimInput, { versionId: ID, label: "x", place: { start: -1, end: 4 } }],
  ["a claim at half a unit", AddClaimInput, { versionId: ID, label: "x", place: { start: 0.5, end: 4 } }],
  ["a label too long", AddClaimInput, { versionId: ID, label: words(121), place: { start: 0, end: 4 } }],
  ["an unknown kind", EditClaimInput, { ...seen, kind: "rumour" }],
  ["disputed without a reason", SetVerdictInput, { ...seen, verdict: "disputed" }],
  [
    "disputed with a reason of another verdict",
    SetVerdictInput,
    { ...seen, verdict: "disputed", reason: "opinion" },
  ],
  [
    "not checkable with a reason of another verdict",
    SetVerdictInput,
    { ...seen, verdict: "notCheckable", reason: "incorrect" },
  ],
  ["reopening without a reason", ReopenClaimInput, { ...seen, reason: " " }],
  ["an empty note", AddNoteInput, { claimId: ID, body: "\n " }],
  ["a note too long", AddNoteInput, { claimId: ID, body: words(10_001) }],
  ["a passage too long", EditEvidenceInput, { evidenceId: ID, revision: 1, passage: words(5001) }],
  ["waiting without a question", SetWaitingInput, { ...seen, waitingOn: "author", question: "" }],
  ["more sources than a page", ListSourcesInput, { limit: 101 }],
])("%s is refused", (_, schema, input) => {
  expect(schema.safeParse(input).success).toBe(false);
});

test("a decision keeps only what belongs to its verdict", () => {
  expect(SetVerdictInput.parse({ ...seen, verdict: "verified", reason: "incorrect", note: "x" })).toEqual({
    ...seen,
    verdict: "verified",
  });
  expect(SetVerdictInput.parse({ ...seen, verdict: "unverifiable", attempt: " asked " })).toEqual({
    ...seen,
    verdict: "unverifiable",
    attempt: "asked",
  });
});

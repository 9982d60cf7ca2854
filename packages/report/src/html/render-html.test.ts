import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { NOT_PRINTED, replaceFreeText } from "../../fixtures/hostile-report.ts";
import { hostileText } from "../../fixtures/hostile-text.ts";
import { finishedReport, lindhavenReport } from "../../fixtures/lindhaven-report.ts";
import { readableText } from "../readable-text.ts";
import { readReport } from "../reading.ts";
import { copySection } from "./copy-section.ts";
import { renderHtml } from "./render-html.ts";

const rich = lindhavenReport();
const parse = (markup: string) => parseHTML(markup).document;
const richPage = parse(renderHtml(rich));
const skeleton = (markup: string) =>
  [...parse(markup).querySelectorAll("*")].map(
    (element) => `${element.tagName} ${element.getAttributeNames().sort().join(" ")}`,
  );
const textOf = (markup: string) => parse(markup).documentElement.textContent;

test("hostile words never become markup and stay readable to the last character", () => {
  const plain = skeleton(renderHtml(replaceFreeText(rich, numbered("plain"))));
  fc.assert(
    fc.property(hostileText, (hostile) => {
      const printed: string[] = [];
      const next = numbered(hostile);
      const report = replaceFreeText(rich, (before, field) => {
        const text = field === "url" ? `no ${next()}` : next();
        if (!NOT_PRINTED.has(field)) printed.push(text);
        return before && text;
      });
      const markup = renderHtml(report);
      expect(skeleton(markup)).toEqual(plain);
      const text = textOf(markup);
      expect(printed.filter((words) => !text.includes(readableText(words)))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** Gives the text with a number that tells its places apart. */
function numbered(text: string): () => string {
  let n = 0;
  return () => `${text}${++n}`;
}

test("the annotated copy is the article's text, whatever it holds, and marks never nest", () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 8 }), (parts) => {
      // An anchor never cuts a character in two.
      const text = parts.join(" ").replace(/[\u{10000}-\u{10ffff}]/gu, "é");
      const copy = parse(
        copySection(readReport({ ...rich, version: { ...rich.version, text } })).text,
      ).querySelector(".copy");
      for (const sup of copy?.querySelectorAll("sup") ?? []) sup.remove();
      expect(new Set([...(copy?.querySelectorAll("*") ?? [])].map((element) => element.tagName))).toEqual(
        new Set(copy?.querySelector("mark") ? ["P", "MARK"] : ["P"]),
      );
      expect(copy?.querySelector("mark mark")).toBeNull();
      expect(squeezed(copy?.textContent ?? "")).toBe(squeezed(readableText(text)));
    }),
    { numRuns: 60 },
  );
});

const squeezed = (text: string) => text.replace(/\s+/g, "");

test("every claim and mention has its number in the copy, at the end of exactly its words", () => {
  const numbers = [...richPage.querySelectorAll(".copy .n")].map((link) => link.getAttribute("href"));
  const expected = rich.claims.flatMap((claim) => [claim, ...claim.mentions].map(() => `#c${claim.number}`));
  expect(numbers.toSorted()).toEqual(expected.toSorted());
  for (const { number, quote } of rich.claims) {
    const copy = parse(renderHtml(rich)).querySelector(".copy");
    copy?.querySelector(`#t${number}`)?.before("\u0001");
    for (const sup of copy?.querySelectorAll("sup") ?? [])
      sup.textContent = sup.textContent.replace(/[\d,]/g, "");
    expect(copy?.textContent.split("\u0001")[0]).toMatch(new RegExp(`${RegExp.escape(quote)}$`));
  }
});

test("only web addresses become links, and nothing is fetched or run", () => {
  const [source] = rich.sources;
  if (!source) throw new Error("the sample has sources");
  for (const url of ["javascript:alert(1)", "data:text/html,x", "//evil.example", " https://evil.example"]) {
    const page = parse(
      renderHtml({ ...rich, article: { ...rich.article, url }, sources: [{ ...source, url }] }),
    );
    expect(
      [...page.querySelectorAll("a")]
        .map((link) => link.getAttribute("href"))
        .filter((href) => !href?.startsWith("#")),
    ).toEqual([]);
    expect(page.querySelector("main")?.textContent).toContain(url);
  }
  expect(
    richPage.querySelector(`a[href="https://town.example.org/budget-2026.pdf?lang=en&part=3"]`),
  ).not.toBeNull();
  expect(
    richPage.querySelectorAll("script, link, img, iframe, object, [src], [style], [onclick]"),
  ).toHaveLength(0);
  expect(richPage.querySelector("style")?.textContent).not.toMatch(/url\(|@import/);
  expect(richPage.querySelector("[http-equiv]")?.getAttribute("content")).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  );
});

test("headings go down one step at a time, ids are unique and every inner link leads somewhere", () => {
  const levels = [...richPage.querySelectorAll("h1,h2,h3,h4")].map((heading) =>
    Number(heading.tagName.slice(1)),
  );
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.every((level, i) => level - (levels[i - 1] ?? 0) <= 1)).toBe(true);
  const ids = [...richPage.querySelectorAll("[id]")].map((element) => element.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const link of richPage.querySelectorAll('a[href^="#"], use'))
    expect(ids).toContain(link.getAttribute("href")?.slice(1));
});

test("a report with unfinished claims, or with none, is marked as a draft; a finished one is not", () => {
  const isDraft = (report: typeof rich) =>
    renderHtml(report).includes('content:"DRAFT"') &&
    parse(renderHtml(report)).querySelector(".draft") !== null;
  expect(isDraft(rich)).toBe(true);
  expect(isDraft({ ...rich, claims: [] })).toBe(true);
  expect(isDraft(finishedReport())).toBe(false);
});

test("sample article, override, single checker and internal matter are said at the top", () => {
  const top = (report: typeof rich) =>
    parse(renderHtml(report)).querySelector("main")?.textContent.split("claims")[0] ?? "";
  expect(richPage.querySelector("main")?.textContent).toMatch(
    /came with the program.*4 internal notes and 1 confidential source.*by override/s,
  );
  const quiet = { ...finishedReport(), sources: [] };
  quiet.scope = { ...quiet.scope, isSingleChecker: true };
  expect(top(quiet)).toContain("single checker");
  expect(top(finishedReport())).not.toMatch(/came with the program|single checker|override/);
});

test("what is told first comes first: scope and exceptions, then changes, then the copy and the claims", () => {
  const order = [...richPage.querySelectorAll("section")].map((section) => section.id);
  expect(order.join(" ")).toBe("scope counts exceptions conflicts changes copy claims sources method");
  const kinds = [...richPage.querySelectorAll("#exceptions h3")].map((heading) => heading.textContent);
  expect(kinds[0]).toBe("Overrides");
  expect([...richPage.querySelectorAll("#changes tbody th")].map((cell) => cell.textContent)).toEqual([
    "C002",
    "C010",
    "C003",
    "C005",
  ]);
});

test("suggestions and dropped claims are left out, but counted", () => {
  const text = richPage.querySelector("main")?.textContent ?? "";
  expect(richPage.querySelectorAll("article")).toHaveLength(rich.claims.length);
  for (const left of ["C018", "C019", "Weather diary"]) expect(text.includes(left)).toBe(false);
  expect(text.includes("1 suggestion nobody accepted and 1 dropped claim")).toBe(true);
});

test("conflicts name accepted claims only, and say who settled them and how", () => {
  const settled = { settledBy: rich.people[0]?.ref ?? "", settledAt: rich.composedAt, note: "Two years." };
  const [conflict] = rich.version.conflicts;
  const conflicts = [
    { ...conflict, ...settled },
    { ...conflict, claims: [2, 18] },
  ] as typeof rich.version.conflicts;
  const page = parse(renderHtml({ ...rich, version: { ...rich.version, conflicts } }));
  const items = [...page.querySelectorAll("#conflicts li")].map((item) => item.textContent);
  expect(items).toHaveLength(1);
  expect(items[0]).toContain(`Settled by ${rich.people[0]?.name}`);
  expect(items[0]).toContain(": Two years.");
});

test("a report without exceptions says so, but not while nothing is checked", () => {
  const said = (report: typeof rich) => parse(renderHtml(report)).querySelector("#exceptions p")?.textContent;
  expect(said({ ...finishedReport(), exceptions: [] })).toContain("There are none");
  expect(said({ ...finishedReport(), exceptions: [], claims: [] })).toContain("Nothing is checked yet");
});

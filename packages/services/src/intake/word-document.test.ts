import { Refusal } from "@claimdesk/domain";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { wordParagraph as p, wordFile, wordPart, wordRelations } from "../testing/word-file.ts";
import { readWordDocument } from "./word-document.ts";

const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
const textOf = async (body: string) => (await readWordDocument(wordFile(body))).text;

async function problemOf(bytes: Uint8Array): Promise<string> {
  const refusal = await readWordDocument(bytes).then(
    () => null,
    (error: unknown) => error,
  );
  if (refusal instanceof Refusal) return refusal.message;
  throw new Error("it was not refused", { cause: refusal });
}

describe("text", () => {
  it("has headings, paragraphs and list items on lines of their own", async () => {
    const item = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run("Item")}</w:p>`;
    const text = await textOf(p("Head", "Heading1") + p("A &lt;b&gt; &amp; c") + item + p("End"));
    expect(text).toBe("Head\nA <b> & c\nItem\nEnd");
  });

  it("has the cells of a table row on one line", async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join("")}</w:tr>`;
    expect(await textOf(`<w:tbl>${row("Year", "Sum")}${row("2025", "$2m")}</w:tbl>`)).toBe(
      "Year | Sum\n2025 | $2m",
    );
  });

  it("takes tracked insertions and moves, and counts deletions", async () => {
    const body = `<w:p>${run("Kept ")}<w:ins w:id="1">${run("added ")}</w:ins><w:del w:id="2"><w:r><w:delText>gone</w:delText></w:r></w:del><w:moveFrom w:id="3">${run("old place")}</w:moveFrom><w:moveTo w:id="4">${run("moved")}</w:moveTo></w:p>`;
    expect(await readWordDocument(wordFile(body))).toEqual({
      text: "Kept added moved",
      removed: [{ what: "passages deleted in tracked changes", count: 1 }],
    });
  });

  it("reads a text box once, and the words of fields", async () => {
    const box = `<w:txbxContent>${p("Box")}</w:txbxContent>`;
    const body = `<w:p>${run("Beside")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p><w:p>${run("On ")}<w:fldSimple w:instr=" DATE \\@ &quot;a>b&quot; ">${run("2 March")}</w:fldSimple></w:p>`;
    const text = await textOf(body);
    expect(text.match(/Box/g)).toHaveLength(1);
    expect(text.split("\n")).toContain("On 2 March");
  });

  it("puts footnotes at the end under the numbers that stand in the text", async () => {
    const note = (id: number, words: string) => `<w:footnote w:id="${id}">${p(words)}</w:footnote>`;
    const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const bytes = wordFile(`<w:p>${run("In 2025")}${mark(7)}${run(" and 2026")}${mark(3)}</w:p>`, {
      "word/footnotes.xml": wordPart("footnotes", note(3, "Third") + note(7, "Seventh")),
      "word/_rels/document.xml.rels": wordRelations([["footnotes", "footnotes.xml"]]),
    });
    expect((await readWordDocument(bytes)).text).toBe("In 2025[1] and 2026[2]\n[1] Seventh\n[2] Third");
  });

  it("says what was left out", async () => {
    const picture = `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const struck = `<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>Old</w:t></w:r></w:p>`;
    const formula = `<w:p><m:oMath><m:r><m:t>E</m:t></m:r></m:oMath></w:p>`;
    const { text, removed } = await readWordDocument(
      wordFile(p("Words") + picture + struck + formula, {
        "word/_rels/document.xml.rels": wordRelations([["image", "media/picture.png"]]),
        "word/comments.xml": wordPart("comments", `<w:comment w:id="0">${p("Really?")}</w:comment>`),
        "word/header1.xml": wordPart("hdr", p("The Northam Post")),
        "word/footer1.xml": wordPart("ftr", "<w:p/>"),
      }),
    );
    expect(text).toBe("Words");
    expect(removed).toHaveLength(5);
    expect(removed).toEqual(
      expect.arrayContaining(
        ["pictures", "struck-out passages", "formulas", "comments", "page headers and footers"].map(
          (what) => ({
            what,
            count: 1,
          }),
        ),
      ),
    );
  });
});

describe("refused with what to do", () => {
  const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));
  const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  test.each([
    ["a spreadsheet", zip("xl/workbook.xml", "[Content_Types].xml"), /spreadsheet.*paste/],
    ["a presentation", zip("ppt/presentation.xml"), /presentation.*paste/],
    ["an OpenDocument text", zip("mimetype", "content.xml"), /\.docx/],
    ["an archive", zip("article.txt"), /archive.*choose/],
    ["an empty archive", zip(), /\.docx/],
    ["two letters", strToU8("PK"), /\.docx/],
    ["a cut-off file", wordFile(p("word ".repeat(2000))).subarray(0, 700), /\.docx/],
    ["a file that is no XML", wordFile("<w:p><w:r>"), /\.docx/],
    [
      "a bomb of entities",
      wordFile(p("x"), { "word/styles.xml": `<!--${"-x".repeat(4000)}-->${doctype}<x>&b;</x>` }),
      /\.docx/,
    ],
    ["names that climb out", zip("../../word/document.xml", "/word/document.xml"), /archive/],
    [
      "3,000 nested tables",
      wordFile(`${"<w:tbl><w:tr><w:tc>".repeat(3000)}${p("x")}${"</w:tc></w:tr></w:tbl>".repeat(3000)}`),
      /\.docx/,
    ],
    ["too much text", wordFile(p("word ".repeat(500_000))), /limit of 2 MB/],
  ])("%s", async (_name, bytes, problem) => {
    expect(await problemOf(bytes)).toMatch(problem);
  });

  it("a bomb whose directory lies about its size", async () => {
    const bytes = wordFile(" ".repeat(200_000_000));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 30 < bytes.length; at++) {
      const signature = view.getUint32(at, true);
      if (signature === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (signature === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(await problemOf(bytes)).toMatch(/limit of 2 MB|cannot be opened/);
  });

  it("a file that holds its text twice", async () => {
    const once = zipSync({ "word/document.xml": strToU8(wordPart("document", p("one"))) });
    const joined = new Uint8Array([...once.subarray(0, once.length - 22 - 63), ...wordFile(p("two"))]);
    expect(await problemOf(joined)).toMatch(/\.docx/);
  });
});

/** A document as it would stand on a page, with the offsets at which its sentences end, in order. */
export type TreebankText = {
  text: string;
  ends: number[];
  /** Those of `ends` where a paragraph or the document ends too. */
  paragraphEnds: number[];
};

type Gathering = TreebankText & { gap: string };

/**
 * The running text of a treebank in CoNLL-U form: words joined by a space unless `SpaceAfter=No`, paragraphs
 * (`newpar`) by an empty line; every `newdoc` is a text of its own. Parts of a multiword token (1-2) and empty nodes
 * (1.1) give no text of their own.
 */
export function readTreebankTexts(conllu: string): TreebankText[] {
  const documents: Gathering[] = [];
  for (const block of conllu.split(/\r?\n\r?\n/)) {
    const lines = block.split(/\r?\n/).filter((line) => line !== "");
    if (!lines.some((line) => !line.startsWith("#"))) continue;
    let document = documents.at(-1);
    if (!document || hasMark(lines, "newdoc")) {
      document = { text: "", ends: [], paragraphEnds: [], gap: "" };
      documents.push(document);
    }
    const last = document.ends.at(-1);
    if (last !== undefined && hasMark(lines, "newpar")) {
      document.gap = "\n\n";
      document.paragraphEnds.push(last);
    }
    addSentence(document, lines);
  }
  return documents.map(({ text, ends, paragraphEnds }) => ({
    text,
    ends,
    paragraphEnds: [...paragraphEnds, ...ends.slice(-1)],
  }));
}

function hasMark(lines: readonly string[], mark: string): boolean {
  return lines.some((line) => line === `# ${mark}` || line.startsWith(`# ${mark} `));
}

function addSentence(document: Gathering, lines: readonly string[]): void {
  let partsTo = 0;
  for (const line of lines) {
    const [id = "", form = "", , , , , , , , misc = ""] = line.split("\t");
    if (line.startsWith("#") || id.includes(".") || Number(id) <= partsTo) continue;
    if (id.includes("-")) partsTo = Number(id.slice(id.indexOf("-") + 1));
    document.text += document.gap + form;
    document.gap = misc.split("|").includes("SpaceAfter=No") ? "" : " ";
  }
  document.ends.push(document.text.length);
}

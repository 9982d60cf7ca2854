import { strToU8, zipSync } from "fflate";

const NAMES = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  v: "urn:schemas-microsoft-com:vml",
  m: "http://schemas.openxmlformats.org/officeDocument/2006/math",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
};
const SPACES = Object.entries(NAMES)
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(" ");
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** A part of a Word file: a root element with every namespace that tests use. */
export function wordPart(root: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${SPACES}>${body}</w:${root}>`;
}

/** A paragraph of a Word file; the words are XML already. */
export function wordParagraph(words: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : "";
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

/** A small real Word file with this body, and other parts by their names. */
export function wordFile(body: string, parts: Record<string, string> = {}): Uint8Array {
  const files = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${DOCUMENT}"/></Types>`,
    "_rels/.rels": wordRelations([["officeDocument", "word/document.xml"]]),
    "word/document.xml": wordPart("document", `<w:body>${body}</w:body>`),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** The part that says where other parts stand. */
export function wordRelations(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${NAMES.r}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

import type { Removal } from "@claimdesk/domain";
import { Refusal } from "@claimdesk/domain";
import { Parser } from "htmlparser2";
import { BLOCKS, HIDDEN, LEFT_OUT, offLine, WORDLESS } from "./html-words.ts";
import { TextLines } from "./text-lines.ts";

/** As deep as browsers build a page; hostile input would use more to keep the machine busy. */
const MAX_DEPTH = 512;

const INVISIBLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** The words of a piece of HTML and what its markup says about it. Nothing of the markup is in the text. */
export type HtmlText = {
  /** One line per block; the cells of a table row on one line. */
  text: string;
  removed: Removal[];
  /** What `<title>` and `<meta>` say, by name in lower case; `canonical` is the address of the page. */
  facts: ReadonlyMap<string, string>;
  /** The source without scripts, styles and pictures, as the search for the main part takes it. */
  lean: string;
  depth: number;
};

/**
 * Reads HTML in one pass, in time that grows with its length only; nothing in it is run, loaded or followed.
 * @throws {Refusal} unreadable when elements are nested deeper than browsers build them
 */
export function readHtmlText(html: string): HtmlText {
  const reader = new HtmlReader(html);
  return reader.read();
}

type RaisedWords = { element: "sup" | "sub"; mark: number; isLinked: boolean };

class HtmlReader {
  readonly #html: string;
  readonly #lines = new TextLines();
  readonly #counts = new Map<string, number>();
  readonly #facts = new Map<string, string>();
  readonly #lean: string[] = [];
  readonly #parser: Parser;
  #leanFrom = 0;
  /** How many elements are open inside one that is left out, itself included; 0 outside. */
  #leftOutDepth = 0;
  #isDroppedFromLean = false;
  #depth = 0;
  #deepest = 0;
  #keptDepth = 0;
  #title: string | null = null;
  #raised: RaisedWords[] = [];

  constructor(html: string) {
    this.#html = html;
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(name, attributes),
        ontext: (words) => this.#add(words),
        onclosetag: (name) => this.#close(name),
      },
      { decodeEntities: true },
    );
  }

  read(): HtmlText {
    this.#parser.write(this.#html);
    this.#parser.end();
    this.#lines.endLine();
    if (!this.#isDroppedFromLean) this.#lean.push(this.#html.slice(this.#leanFrom));
    const removed = [...this.#counts].map(([what, count]) => ({ what, count }));
    return {
      ...{ text: this.#lines.toString(), removed, facts: this.#facts },
      ...{ lean: this.#lean.join(""), depth: this.#deepest },
    };
  }

  #open(name: string, attributes: Record<string, string>): void {
    this.#deepest = Math.max(this.#deepest, ++this.#depth);
    if (this.#depth > MAX_DEPTH) {
      throw new Refusal("unreadable", {
        problem:
          "This page nests its parts too deeply to be read. Copy the article from the page and paste it.",
      });
    }
    if (name === "title" && this.#title === null && this.#leftOutDepth === 0) this.#title = "";
    if (name === "meta" || name === "link") this.#readFact(name, attributes);
    if (this.#leftOutDepth > 0) {
      this.#leftOutDepth++;
      return;
    }
    const isHidden = "hidden" in attributes || INVISIBLE.test(attributes.style ?? "");
    const what = isHidden ? HIDDEN : LEFT_OUT.get(name);
    if (what !== undefined) this.#leaveOut(name, what);
    else this.#openShown(name, attributes);
  }

  #leaveOut(name: string, what: string | null): void {
    if (what !== null) this.#count(what);
    this.#leftOutDepth = 1;
    if (BLOCKS.has(name) || name === "nav" || name === "aside") this.#lines.endLine();
    if (!/^(script|style|svg|noscript|template)$/.test(name)) return;
    this.#lean.push(this.#html.slice(this.#leanFrom, this.#parser.startIndex));
    this.#isDroppedFromLean = true;
  }

  #openShown(name: string, attributes: Record<string, string>): void {
    const wordless = WORDLESS.get(name);
    if (wordless && attributes.type !== "hidden") this.#count(wordless);
    if (BLOCKS.has(name) || name === "br") this.#endLine();
    if (name === "pre") this.#keptDepth++;
    if (name === "tr") this.#lines.startRow();
    if (name === "td" || name === "th") {
      this.#endLine();
      this.#lines.startCell();
    }
    if (name === "q") this.#lines.add("“");
    if (name === "a" && attributes.href !== undefined) {
      if (!attributes.href.startsWith("#")) this.#count("link addresses");
      const raised = this.#raised.at(-1);
      if (raised) raised.isLinked = true;
    }
    if (name === "sup" || name === "sub")
      this.#raised.push({ element: name, mark: this.#lines.mark, isLinked: false });
  }

  #add(words: string): void {
    if (this.#title !== null && !this.#facts.has("title")) this.#title += words;
    if (this.#leftOutDepth > 0) return;
    if (this.#keptDepth > 0) this.#lines.addKept(words);
    else this.#lines.add(words);
  }

  #close(name: string): void {
    this.#depth--;
    if (name === "title" && this.#title !== null && !this.#facts.has("title"))
      this.#facts.set("title", this.#title.trim());
    if (this.#leftOutDepth > 0) {
      this.#leftOutDepth--;
      if (this.#leftOutDepth === 0 && this.#isDroppedFromLean) {
        this.#isDroppedFromLean = false;
        this.#leanFrom = this.#parser.endIndex + 1;
      }
      return;
    }
    if (name === "sup" || name === "sub") this.#closeRaised(name);
    if (name === "q") this.#lines.add("”");
    if (BLOCKS.has(name) || name === "td" || name === "th") this.#endLine();
    if (name === "td" || name === "th") this.#lines.endCell();
    if (name === "tr") this.#lines.endRow();
    if (name === "pre") this.#keptDepth = Math.max(0, this.#keptDepth - 1);
  }

  #closeRaised(name: "sup" | "sub"): void {
    const raised = this.#raised.pop();
    if (raised?.element !== name || raised.mark > this.#lines.mark) return;
    const words = this.#lines.takeSince(raised.mark);
    this.#lines.add(offLine(words, name, raised.isLinked));
  }

  #endLine(): void {
    if (this.#keptDepth > 0) this.#lines.endKept();
    else this.#lines.endLine();
    for (const raised of this.#raised) raised.mark = 0;
  }

  #readFact(name: string, attributes: Record<string, string>): void {
    const set = (key: string, value: string) => {
      if (!this.#facts.has(key) && value.trim() !== "") this.#facts.set(key, value.trim());
    };
    if (name === "meta" && attributes.content)
      set(
        (attributes.property ?? attributes.name ?? attributes.itemprop ?? "").toLowerCase(),
        attributes.content,
      );
    if (name === "link" && attributes.rel?.toLowerCase() === "canonical" && attributes.href)
      set("canonical", attributes.href);
  }

  #count(what: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }
}

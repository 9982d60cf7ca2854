/** Elements that stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol optgroup p pre search section " +
    "summary table tbody tfoot thead tr ul"
  ).split(" "),
);

/** Elements whose words are not the article's, with what people call them; null for what nobody would miss. */
export const LEFT_OUT: ReadonlyMap<string, string | null> = new Map([
  ...named("scripts", "script"),
  ...named("style sheets", "style"),
  ...named("pictures", "svg canvas"),
  ...named("videos and recordings", "video audio"),
  ...named("embedded frames", "iframe object applet frameset"),
  ...named("form fields", "textarea select button datalist"),
  ...named("menus", "nav"),
  ...named("side boxes", "aside"),
  ...named("struck-out passages", "del s strike"),
  ...named("formulas", "math"),
  ...named(null, "noscript template title noframes noembed rp"),
]);

/** Elements without words that go, with what people call them. */
export const WORDLESS: ReadonlyMap<string, string> = new Map([
  ...named("pictures", "img"),
  ...named("embedded frames", "embed"),
  ...named("form fields", "input"),
]);

/** What people call a passage that the page itself does not show. */
export const HIDDEN = "hidden passages";

const RAISED: Record<string, string> = {
  ...{ 0: "⁰", 1: "¹", 2: "²", 3: "³", 4: "⁴", 5: "⁵", 6: "⁶", 7: "⁷", 8: "⁸", 9: "⁹" },
  ...{ "+": "⁺", "-": "⁻", "−": "⁻" },
};
const LOWERED: Record<string, string> = {
  ...{ 0: "₀", 1: "₁", 2: "₂", 3: "₃", 4: "₄", 5: "₅", 6: "₆", 7: "₇", 8: "₈", 9: "₉" },
};

/**
 * Raised or lowered words on the line. A number keeps its height, so that a footnote mark after a year cannot be read
 * as part of it; a linked mark goes into brackets.
 */
export function offLine(words: string, where: "sup" | "sub", isLinked: boolean): string {
  if (isLinked && /^\s*[\p{L}\p{N}*†‡]{1,4}\s*$/u.test(words)) return `[${words.trim()}]`;
  const signs = where === "sup" ? RAISED : LOWERED;
  const isNumber = words !== "" && [...words].every((letter) => signs[letter] !== undefined);
  return isNumber ? [...words].map((letter) => signs[letter]).join("") : words;
}

function named<What extends string | null>(what: What, elements: string): [string, What][] {
  return elements.split(" ").map((element) => [element, what]);
}

import type { Span } from "@claimdesk/text";

/** A superlative or record with its place in a text; `norm` is "most" or "least". */
export type Superlative = Span & { norm: "most" | "least"; noun: string | null };

const RECORD = /\b(?:record-breaking|all-time (?:high|low)|record (?:high|low)|lowest ever|highest ever)\b/gi;
/** "a 13-year high", "its lowest in six months" without the superlative. */
const YEARS_HIGH = /-(?:year|month|week|day|decade) (high|low|peak)\b/gi;
const SCOPE = String.raw`ever|since|on record|of all time|to date|so far|yet|(?:in|for) (?:an? |the )?(?:\d|more|over|nearly|almost|at least|decades?|centur|years?|months?|history|generation|two|three|four|five|six|seven|eight|nine|ten|country|world|nation)`;
const SUPERLATIVE = new RegExp(
  String.raw`(?<![\p{L}])(?:the|its|their|his|her|\p{L}+['’]s?) (?:worst|(?:most|least) \p{L}+|most|least|\p{L}{2,12}est) (?:[\p{L}-]+ ){0,3}(?=${SCOPE})`,
  "giu",
);
/** Every superlative ends so, or begins with such a word. */
const MAY_BE_SUPERLATIVE = /st /iu;
const NOT_SUPERLATIVE = new Set(
  "west best latest interest forest protest request guest rest test contest harvest honest modest invest nearest arrest midwest east northwest southwest northeast southeast unrest quest chest nest priest".split(
    " ",
  ),
);
const LOW = /^(?:least|low|small|few|short|slow|weak|cheap|light|young)/;

/** The superlatives of a text that say within what they hold ("the worst in a decade"), and records. */
export function findSuperlatives(text: string): Superlative[] {
  const found: Superlative[] = [];
  for (const m of text.matchAll(RECORD))
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      norm: /low/i.test(m[0]) ? "least" : "most",
      noun: "record",
    });
  for (const m of text.matchAll(YEARS_HIGH)) {
    const word = m[1] ?? "";
    const end = m.index + m[0].length;
    found.push({ start: end - word.length, end, norm: /low/i.test(word) ? "least" : "most", noun: null });
  }
  if (MAY_BE_SUPERLATIVE.test(text)) putSuperlatives(found, text);
  return found;
}

function putSuperlatives(found: Superlative[], text: string): void {
  for (const m of text.matchAll(SUPERLATIVE)) {
    const lead = m[0].indexOf(" ") + 1;
    const words = m[0].slice(lead).split(" ");
    const first = (words[0] ?? "").toLowerCase();
    const hasAdjective =
      /^(?:most|least)$/.test(first) && words.length > 2 && /\p{Ll}{3}/u.test(words[1] ?? "");
    if (NOT_SUPERLATIVE.has(first)) continue;
    const length =
      hasAdjective && !/s$/.test(words[1] ?? "") ? first.length + 1 + (words[1] ?? "").length : first.length;
    const start = m.index + lead;
    found.push({ start, end: start + length, norm: LOW.test(first) ? "least" : "most", noun: null });
  }
}

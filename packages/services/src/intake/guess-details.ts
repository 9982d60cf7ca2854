/** Lines at the start and at the end of a text in which a byline or a date of publication stands. */
const HEAD_LINES = 10;
const FOOT_LINES = 3;
/** Longer lines are running text, whose dates are those of events. */
const MAX_LINE = 120;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DATES = [
  { pattern: /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b/ },
  {
    pattern: new RegExp(
      `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<name>${MONTH})\\.?,?\\s+(?<year>\\d{4})\\b`,
      "i",
    ),
  },
  {
    pattern: new RegExp(
      `\\b(?<name>${MONTH})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})\\b`,
      "i",
    ),
  },
];
/** Two names at least: "By Tuesday the river …" is no byline. */
const BYLINE = /^(?:by|By|BY):?\s+(?<who>\p{Lu}[\p{L}.’'-]*(?:\s+(?:and\s+)?\p{Lu}[\p{L}.’'-]*){1,8})/u;
/** Words that say that a date is the publication's; in a line of its own a date needs none. */
const SAYS_SO = /\b(?:published|posted|updated|date|dated|by)\b/i;

/** Who wrote a text and when it was published, where short lines at its start or end say so; null where none does. */
export function guessDetails(text: string): { byline: string | null; publishedOn: string | null } {
  const lines = text.split("\n").map((line) => line.trim());
  const outer = [...lines.slice(0, HEAD_LINES), ...lines.slice(HEAD_LINES).slice(-FOOT_LINES)];
  const short = outer.filter((line) => line !== "" && line.length <= MAX_LINE);
  const byline = short.map((line) => BYLINE.exec(line)?.groups?.who).find((who) => who !== undefined);
  const publishedOn = short.map(dateIn).find((day) => day !== null);
  return { byline: byline ?? null, publishedOn: publishedOn ?? null };
}

/** The full date in a line that is little more than that, or says that it is the publication's. */
function dateIn(line: string): string | null {
  for (const { pattern } of DATES) {
    const found = pattern.exec(line);
    if (!found?.groups) continue;
    const rest = line
      .replace(found[0], "")
      .replace(/[^\p{L}]+/gu, " ")
      .trim();
    if (rest.split(" ").length > 3 && !SAYS_SO.test(rest)) continue;
    const { year, month, name, day } = found.groups;
    const number = month ?? String(MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1);
    return `${year}-${number.padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
  }
  return null;
}

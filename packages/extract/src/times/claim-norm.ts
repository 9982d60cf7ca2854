import { isoDate, weekStart } from "../calendar.ts";
import { weeksAsDays } from "./lengths.ts";
import type { TimeSort } from "./time-rule.ts";

/**
 * The value of a claim from the value of a TIMEX3; `null` for what recurs, for references ("now") and for vague
 * lengths. Weekends become their two days, weeks as a length seven days, parts of a day their day, "199" is "199X",
 * and a financial year goes by its number.
 */
export function claimNorm(sort: TimeSort, value: string): string | null {
  if (sort === "set" || value === "" || value.includes("_REF") || /^PT?X/.test(value) || /^X/.test(value))
    return null;
  if (sort === "duration") return /^P[\d.]+W$/.test(value) ? weeksAsDays(value) : value;
  if (/^\d{3}$/.test(value)) return `${value}X`;
  if (/^\d{2}$/.test(value)) return `${value}XX`;
  const weekend = /^(\d{4})-W(\d\d)-WE$/.exec(value);
  if (weekend) {
    const monday = weekStart(Number(weekend[1]), Number(weekend[2]));
    return `${isoDate(monday + 5)}/${isoDate(monday + 6)}`;
  }
  return value.replace(/^FY/, "").replace(/T(?:MO|AF|EV|NI|MI|DT)$/, "");
}

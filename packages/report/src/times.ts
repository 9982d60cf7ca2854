const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

type DateParts = { year: string; month: string; day: string };

// Written out, since Intl words dates differently from one ICU version to the next and a report must not change.
function parts(iso: string): DateParts {
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  return { year, month: MONTHS[Number(month) - 1] ?? month, day: String(Number(day)) };
}

/** A day in words: "4 April 2026". Takes a day or a time in ISO 8601; a time gives its day in UTC. */
export function dayWords(iso: string): string {
  const { year, month, day } = parts(iso);
  return `${day} ${month} ${year}`;
}

/** A time in words, to the minute: "3 April 2026, 15:02 UTC". */
export function timeWords(iso: string): string {
  return `${dayWords(iso)}, ${iso.slice(11, 16)} UTC`;
}

/** From one day to another, without saying twice what both share: "12–14 September 2026". */
export function periodWords(from: string, to: string): string {
  const a = parts(from);
  const b = parts(to);
  if (a.year !== b.year) return `${dayWords(from)} – ${dayWords(to)}`;
  if (a.month !== b.month) return `${a.day} ${a.month} – ${dayWords(to)}`;
  return a.day === b.day ? dayWords(to) : `${a.day}–${dayWords(to)}`;
}

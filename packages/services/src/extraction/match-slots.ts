import type { PlacedSlot } from "./slot.ts";

/** Units of surrounding text that have to agree before words that occur more than once are taken for the same. */
const ENOUGH_AROUND = 8;

/** A quote this long hardly occurs twice by chance. */
const LONG_QUOTE = 40;

/** Twins that are compared at most, so that a text of one sentence repeated stays quick to match. */
const TWINS = 64;

type Pair = (made: PlacedSlot, stored: PlacedSlot) => number;

/** One way to know a slot again: only slots with the same key are compared; the best one above 0 is taken. */
type Pass = { key: (slot: PlacedSlot) => string | null; likeness: Pair };

const around = (one: { before: string; after: string }, two: { before: string; after: string }) =>
  commonEnd(one.before, two.before) + commonStart(one.after, two.after);

const key = (...parts: (string | undefined)[]) => JSON.stringify(parts);

/** From the surest to the least sure, so that a doubtful match never takes a slot from a sure one. */
const PASSES: readonly Pass[] = [
  { key: (s) => key(s.kind, s.quote, s.value?.text, s.before, s.after), likeness: nearer },
  { key: (s) => key(s.quote, s.value?.text, s.before, s.after), likeness: nearer },
  {
    key: ({ kind, value }) => value && key(kind, value.text, value.before, value.after),
    likeness: nearer,
  },
  {
    key: (s) => key(s.quote, s.value?.text),
    likeness: (made, stored) => {
      const same = around(made, stored);
      return same >= ENOUGH_AROUND || made.quote.length >= LONG_QUOTE ? 1 + same : 0;
    },
  },
  {
    key: ({ kind, value }) => value && key(kind, value.text),
    likeness: ({ value: one }, { value: two }) => {
      const same = one && two ? around(one, two) : 0;
      return same >= ENOUGH_AROUND ? same : 0;
    },
  },
];

/**
 * Which stored slot each made one is: from the index of the made slot to that of the stored. Everything is matched
 * once at most. Offsets count only between slots of the same text, so that claims of an earlier version are known by
 * their words and what stands around them.
 */
export function matchSlots(made: readonly PlacedSlot[], stored: readonly PlacedSlot[]): Map<number, number> {
  const matches = new Map<number, number>();
  const taken = new Set<number>();
  const takeBest = (index: number, candidates: readonly number[], likeness: Pair) => {
    const open = candidates.filter((candidate) => !taken.has(candidate));
    const best = bestOf(open, (candidate) => likeness(at(made, index), at(stored, candidate)));
    if (best === null) return;
    matches.set(index, best);
    taken.add(best);
  };
  for (const { key, likeness } of PASSES) {
    const open = [...stored.keys()].filter((index) => !taken.has(index));
    const queues = new Map<string, number[]>();
    for (const [wanted, indexes] of Map.groupBy(open, (index) => key(at(stored, index))))
      if (wanted !== null) queues.set(wanted, indexes.reverse());
    for (const [index, slot] of made.entries()) {
      const wanted = matches.has(index) ? null : key(slot);
      const queue = wanted === null ? undefined : queues.get(wanted);
      if (!queue) continue;
      while (taken.has(queue.at(-1) ?? -1)) queue.pop();
      takeBest(index, queue.slice(-TWINS).reverse(), likeness);
    }
  }
  for (const [index, candidates] of overlaps(made, stored, matches, taken))
    takeBest(index, candidates, overlap);
  return matches;
}

/** Of twins with the same words all around, the one at the same place, or else the nearest. */
function nearer(made: PlacedSlot, stored: PlacedSlot): number {
  if (made.place === null || stored.place === null) return 1;
  return 1 + 1 / (1 + Math.abs(made.place.start - stored.place.start));
}

/** How much of two anchors is common when they say the same kind of thing, 0 to 1; below a half it is nothing. */
function overlap(made: PlacedSlot, stored: PlacedSlot): number {
  if (made.place === null || stored.place === null || made.kind !== stored.kind) return 0;
  if (made.value === null ? stored.value !== null : !sharesWords(made.value.text, stored.value?.text))
    return 0;
  const both = Math.min(made.place.end, stored.place.end) - Math.max(made.place.start, stored.place.start);
  const either = Math.max(made.place.end, stored.place.end) - Math.min(made.place.start, stored.place.start);
  return both * 2 >= either ? both / either : 0;
}

function sharesWords(one: string, two: string | undefined): boolean {
  return two !== undefined && (one.includes(two) || two.includes(one));
}

/** For each made slot that is still unknown, the open stored ones that overlap it; both sides in order of their place. */
function* overlaps(
  made: readonly PlacedSlot[],
  stored: readonly PlacedSlot[],
  matches: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
): Generator<[number, number[]]> {
  const inOrder = (slots: readonly PlacedSlot[], isOpen: (index: number) => boolean) =>
    [...slots.keys()]
      .filter((index) => isOpen(index) && at(slots, index).place !== null)
      .sort((a, b) => startOf(slots, a) - startOf(slots, b) || a - b);
  const candidates = inOrder(stored, (index) => !taken.has(index));
  let from = 0;
  let longest = 0;
  for (const index of candidates) longest = Math.max(longest, at(stored, index).quote.length);
  for (const index of inOrder(made, (each) => !matches.has(each))) {
    const { start, end } = at(made, index).place ?? { start: 0, end: 0 };
    while (from < candidates.length && startOf(stored, candidates[from] ?? 0) + longest <= start) from++;
    const near: number[] = [];
    for (let next = from; next < Math.min(candidates.length, from + TWINS * 4); next++) {
      const candidate = candidates[next] ?? 0;
      if (startOf(stored, candidate) >= end) break;
      near.push(candidate);
    }
    yield [index, near];
  }
}

function bestOf(candidates: readonly number[], likeness: (candidate: number) => number): number | null {
  let best: number | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const score = likeness(candidate);
    if (score > most) {
      best = candidate;
      most = score;
    }
  }
  return best;
}

function at(slots: readonly PlacedSlot[], index: number): PlacedSlot {
  const slot = slots[index];
  if (!slot) throw new RangeError(`no slot ${index}`);
  return slot;
}

function startOf(slots: readonly PlacedSlot[], index: number): number {
  return at(slots, index).place?.start ?? 0;
}

function commonStart(one: string, two: string): number {
  let length = 0;
  while (length < one.length && length < two.length && one[length] === two[length]) length++;
  return length;
}

function commonEnd(one: string, two: string): number {
  let length = 0;
  while (length < one.length && length < two.length && one.at(-1 - length) === two.at(-1 - length)) length++;
  return length;
}

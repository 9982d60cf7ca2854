import type { ActivityType } from "@claimdesk/domain";
import { Refusal } from "@claimdesk/domain";
import type { WriteScope } from "../context.ts";

/** Events read at a time, and how many such pages are looked through at most. */
const PAGE = 200;
const MAX_PAGES = 25;

/** The caller's newest change on an article that was not undone yet; null when there is none. */
export async function findUndoable({ db, actor }: WriteScope, articleId: string) {
  const undone = new Set<number>();
  let below: number | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const events = await db.activity.findMany({
      where: {
        ...{ deskId: actor.deskId, articleId, actorId: actor.memberId },
        ...(below === undefined ? {} : { sequence: { lt: below } }),
      },
      orderBy: { sequence: "desc" },
      take: PAGE,
    });
    // An undoing stands above what it undid, so the page that holds an event never precedes that of its undoing.
    for (const { type, data } of events)
      if (type === UNDONE) undone.add((data as { sequence: number }).sequence);
    const found = events.find(
      ({ sequence, changes }) => (changes as unknown[]).length > 0 && !undone.has(sequence),
    );
    if (found || events.length < PAGE) return found ?? null;
    below = events.at(-1)?.sequence;
  }
  return null;
}

const UNDONE: ActivityType = "change.undone";
const DECIDED: ActivityType = "claim.decided";

/**
 * Refuses when the claim was decided after an event and that decision stands: what it rests on is not pulled away.
 * @throws {Refusal} cannotUndo
 */
export async function refuseUnderVerdict(
  { db, actor }: WriteScope,
  event: { claimId: string | null; sequence: number },
): Promise<void> {
  if (event.claimId === null) return;
  const later = { deskId: actor.deskId, claimId: event.claimId, sequence: { gt: event.sequence } };
  const events = await db.activity.findMany({
    where: {
      ...later,
      type: { in: [DECIDED, UNDONE] },
      claim: { workState: { in: ["checked", "signedOff"] } },
    },
    select: { type: true, sequence: true, data: true },
  });
  const undone = new Set(
    events.flatMap(({ type, data }) => (type === UNDONE ? [(data as { sequence: number }).sequence] : [])),
  );
  if (events.some(({ type, sequence }) => type === DECIDED && !undone.has(sequence))) {
    throw new Refusal("cannotUndo", {
      problem:
        "The claim was decided since, on what this would take away. Reopen it first (R), then change it by hand.",
    });
  }
}

/** What takes away or changes something that a verdict rested on. */
const GROUND: readonly ActivityType[] = [
  ...(["evidence.edited", "evidence.removed", "note.removed", "claim.readingChosen"] as const),
];
const WORDS: readonly string[] = ["label", "statement", "kind", "claimant", "words", "value"];

/**
 * Refuses when, since an event, something that the verdict before it rested on was changed and that change stands: a
 * verdict comes back only over what it was given for.
 * @throws {Refusal} cannotUndo
 */
export async function refuseOnChangedGround(
  { db, actor }: WriteScope,
  event: { claimId: string | null; sequence: number },
): Promise<void> {
  if (event.claimId === null) return;
  const events = await db.activity.findMany({
    where: {
      ...{ deskId: actor.deskId, claimId: event.claimId, sequence: { gt: event.sequence } },
      type: { in: [...GROUND, "claim.edited", UNDONE] },
    },
    select: { type: true, sequence: true, data: true },
  });
  const undone = events.flatMap(({ type, data }) =>
    type === UNDONE ? [(data as { sequence: number }).sequence] : [],
  );
  const isChanged =
    undone.some((sequence) => sequence < event.sequence) ||
    events.some(
      ({ type, sequence, data }) =>
        !undone.includes(sequence) &&
        ((GROUND as readonly string[]).includes(type) ||
          (type === "claim.edited" &&
            (data as { fields: string[] }).fields.some((field) => WORDS.includes(field)))),
    );
  if (isChanged) {
    throw new Refusal("cannotUndo", {
      problem:
        "What the verdict rested on was changed since, so it does not come back. Look at the claim and decide it anew.",
    });
  }
}

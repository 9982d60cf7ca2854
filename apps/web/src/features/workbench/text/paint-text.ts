import { type ClaimFile, DISPLAY_STATUSES, type DisplayStatus, displayStatus } from "@claimdesk/domain";
import { cutSegments, type Segment, type Span, splitParagraphs } from "@claimdesk/text";
import { type ParagraphLook, paragraphLook } from "./paragraph-look.ts";

/** A stretch of text under the same claims; `claims` are numbers, the one that gives the fill first. */
export type PaintedPiece = Span & {
  text: string;
  claims: readonly number[];
  status: DisplayStatus | null;
  secondStatus: DisplayStatus | null;
  /** Claims whose own words start here; mentions have no start of their own. */
  opens: readonly { number: number; status: DisplayStatus }[];
  /** Claims of which a place ends here; their numbers are printed behind it. */
  closes: readonly number[];
};

/** A paragraph as it is painted. Equal signatures paint the same, so an unchanged one is not rendered again. */
export type PaintedParagraph = Span & {
  number: number;
  look: ParagraphLook;
  /** White space of the stored text between the paragraph before and this one. */
  gap: string;
  pieces: readonly PaintedPiece[];
  signature: string;
};

/** The whole text: gaps, pieces and `tail` in order are the stored text, unit by unit. */
export type PaintedText = { paragraphs: readonly PaintedParagraph[]; tail: string };

type Place = Span & { id: string; number: number; status: DisplayStatus; length: number; isOwn: boolean };
type Paintable = Pick<
  ClaimFile,
  "number" | "start" | "end" | "mentions" | "workState" | "verdict" | "isStale"
>;

const PARAGRAPH_ID = "¶";

/** Cuts the text at every border of a claim, a mention or a paragraph, so that nothing is ever nested. */
export function paintText(text: string, claims: readonly Paintable[]): PaintedText {
  const places = new Map<string, Place>();
  for (const claim of claims) {
    const status = displayStatus(claim);
    if (status === null) continue;
    for (const place of placesOf(claim, status)) places.set(place.id, place);
  }
  const paragraphs = splitParagraphs(text);
  const spans = [...paragraphs.map((span) => ({ ...span, id: PARAGRAPH_ID })), ...places.values()];
  const segments = cutSegments(text.length, spans);
  let at = 0;
  let end = 0;
  const painted = paragraphs.map((span, index) => {
    const pieces: PaintedPiece[] = [];
    for (; (segments[at]?.start ?? text.length) < span.end; at++) {
      const segment = segments[at];
      if (segment && segment.start >= span.start) pieces.push(paintPiece(text, segment, places));
    }
    const gap = text.slice(end, span.start);
    end = span.end;
    const look = paragraphLook(text.slice(span.start, span.end));
    return { ...span, number: index + 1, look, gap, pieces, signature: signatureOf(pieces) };
  });
  return { paragraphs: painted, tail: text.slice(end) };
}

function placesOf(claim: Paintable, status: DisplayStatus): Place[] {
  const own = { start: claim.start, end: claim.end };
  return [own, ...claim.mentions].map(({ start, end }, index) => ({
    id: `${claim.number}/${index}`,
    start,
    end,
    number: claim.number,
    status,
    length: end - start,
    isOwn: index === 0,
  }));
}

/** The more urgent status is on top; of two alike, the shorter and so more particular claim. */
function onTop(a: Place, b: Place): number {
  return rankOf(a) - rankOf(b) || a.length - b.length || a.number - b.number;
}

const rankOf = (place: Place) => DISPLAY_STATUSES.indexOf(place.status);

function paintPiece(text: string, segment: Segment, places: ReadonlyMap<string, Place>): PaintedPiece {
  const here = segment.ids.flatMap((id) => places.get(id) ?? []).sort(onTop);
  const claims = [...new Set(here.map((place) => place.number))];
  const statusOf = (number: number | undefined) =>
    here.find((place) => place.number === number)?.status ?? null;
  return {
    start: segment.start,
    end: segment.end,
    text: text.slice(segment.start, segment.end),
    claims,
    status: statusOf(claims[0]),
    secondStatus: statusOf(claims[1]),
    opens: here
      .filter((place) => place.isOwn && place.start === segment.start)
      .map(({ number, status }) => ({ number, status })),
    closes: [...new Set(here.filter((place) => place.end === segment.end).map((place) => place.number))],
  };
}

function signatureOf(pieces: readonly PaintedPiece[]): string {
  return pieces
    .map(({ start, end, claims, status, secondStatus, opens, closes }) => {
      const starts = opens.map((open) => `${open.number}${open.status}`);
      return [start, end, claims, status, secondStatus, starts, closes].join(":");
    })
    .join("|");
}

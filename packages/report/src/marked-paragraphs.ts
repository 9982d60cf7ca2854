import type { DisplayStatus, Report } from "@claimdesk/domain";
import { DISPLAY_STATUSES } from "@claimdesk/domain";
import type { Span } from "@claimdesk/text";
import { cutSegments, overlaps, splitParagraphs } from "@claimdesk/text";

/** Where a claim's number is printed; `isMention` at a further place of the same claim. */
export type MarkEnd = { number: number; status: DisplayStatus; isMention: boolean };

/** A run of words under the same claims. Statuses by precedence, so that the first decides the look. */
export type MarkedPiece = { text: string; statuses: DisplayStatus[]; ends: MarkEnd[] };

type MarkSpan = Span & MarkEnd & { id: string };

/** The article's text by paragraphs, cut so that the pieces under overlapping claims stand side by side. */
export function markedParagraphs(report: Report): MarkedPiece[][] {
  const { text } = report.version;
  const spans = markSpans(report);
  const spanOf = new Map(spans.map((span) => [span.id, span]));
  const segments = cutSegments(text.length, spans);
  const lastPiece = new Map<string, MarkedPiece>();
  let first = 0;
  const paragraphs = splitParagraphs(text).map((paragraph) => {
    const pieces: MarkedPiece[] = [];
    while ((segments[first]?.end ?? text.length) <= paragraph.start && first < segments.length) first++;
    for (let i = first; i < segments.length; i++) {
      const segment = segments[i];
      if (!segment || !overlaps(segment, paragraph)) break;
      const over = segment.ids.flatMap((id) => spanOf.get(id) ?? []);
      const piece = {
        text: text.slice(Math.max(segment.start, paragraph.start), Math.min(segment.end, paragraph.end)),
        statuses: byPrecedence(over),
        ends: [],
      };
      pieces.push(piece);
      for (const span of over) lastPiece.set(span.id, piece);
    }
    return pieces;
  });
  for (const span of spans) lastPiece.get(span.id)?.ends.push(span);
  return paragraphs;
}

function markSpans({ claims }: Report): MarkSpan[] {
  const marks = claims.flatMap(({ number, status, start, end, mentions }) => {
    if (status === null) return [];
    const places = [
      { start, end, isMention: false },
      ...mentions.map((mention) => ({ ...mention, isMention: true })),
    ];
    return places.map((place) => ({
      number,
      status,
      isMention: place.isMention,
      start: place.start,
      end: place.end,
    }));
  });
  return marks.map((mark, i) => ({ ...mark, id: String(i) }));
}

function byPrecedence(spans: readonly MarkSpan[]): DisplayStatus[] {
  const rank = (status: DisplayStatus) => DISPLAY_STATUSES.indexOf(status);
  return spans.map((span) => span.status).sort((a, b) => rank(a) - rank(b));
}

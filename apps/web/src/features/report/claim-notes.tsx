import type { ReportNote } from "@claimdesk/domain";
import { Badge } from "../../ui/badge.tsx";
import { Block } from "./claim-evidence.tsx";
import type { NameOf } from "./people.ts";

/** The notes of a claim with their replies, each marked internal or for sharing. */
export function ClaimNotes({ notes, nameOf }: { notes: readonly ReportNote[]; nameOf: NameOf }) {
  if (notes.length === 0) return null;
  return (
    <Block title="Notes">
      {notes.map((note) => (
        <li key={note.at} className="flex flex-col gap-1">
          <NoteText note={note} nameOf={nameOf} isResolved={note.resolvedAt !== null} />
          {note.replies.map((reply) => (
            <div key={reply.at} className="border-l-2 border-line pl-3">
              <NoteText note={reply} nameOf={nameOf} isResolved={false} />
            </div>
          ))}
        </li>
      ))}
    </Block>
  );
}

type NoteTextProps = {
  note: Pick<ReportNote, "body" | "isInternal" | "author">;
  nameOf: NameOf;
  isResolved: boolean;
};

function NoteText({ note, nameOf, isResolved }: NoteTextProps) {
  return (
    <div>
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{nameOf(note.author)}</span>
        <Badge tone={note.isInternal ? "caution" : "neutral"}>
          {note.isInternal ? "Internal" : "To share"}
        </Badge>
        {isResolved ? <Badge>Resolved</Badge> : null}
      </p>
      <p className="whitespace-pre-wrap">{note.body}</p>
    </div>
  );
}

import { z } from "zod";
import { Day } from "./day.ts";
import { NewRowId } from "./new-row-id.ts";

const Body = z.string().trim().min(1, "Write something first.").max(10_000);

/** A reviewer's remark on a claim; replies carry the id of the thread's first note. */
export type Note = {
  id: string;
  claimId: string;
  threadId: string | null;
  body: string;
  isInternal: boolean;
  memberId: string;
  createdAt: Date;
  editedAt: Date | null;
  resolvedAt: Date | null;
  resolvedById: string | null;
  revision: number;
};

export const AddNoteInput = z.object({
  id: NewRowId,
  claimId: z.uuid(),
  threadId: z.uuid().nullable().default(null),
  body: Body,
  isInternal: z.boolean().default(true),
});
export type AddNoteInput = z.infer<typeof AddNoteInput>;

export const EditNoteInput = z.object({
  noteId: z.uuid(),
  revision: z.int(),
  body: Body.optional(),
  isInternal: z.boolean().optional(),
});
export type EditNoteInput = z.infer<typeof EditNoteInput>;

export const ResolveNoteInput = z.object({ noteId: z.uuid(), isResolved: z.boolean() });
export type ResolveNoteInput = z.infer<typeof ResolveNoteInput>;

/** One entry of "what was tried". */
export type Attempt = { id: string; claimId: string; body: string; memberId: string; createdAt: Date };

export const AddAttemptInput = z.object({ id: NewRowId, claimId: z.uuid(), body: Body });
export type AddAttemptInput = z.infer<typeof AddAttemptInput>;

export const WaitingOn = z.enum(["author", "source", "expert", "document"]);
export type WaitingOn = z.infer<typeof WaitingOn>;

/** A question that holds a claim up; open while `answeredAt` is null. */
export type Waiting = {
  id: string;
  claimId: string;
  waitingOn: WaitingOn;
  whom: string;
  question: string;
  dueOn: Day | null;
  answer: string | null;
  memberId: string;
  createdAt: Date;
  answeredAt: Date | null;
};

export const SetWaitingInput = z.object({
  claimId: z.uuid(),
  revision: z.int(),
  waitingOn: WaitingOn,
  whom: z.string().trim().max(300).default(""),
  question: z.string().trim().min(1, "Write the question.").max(5000),
  dueOn: z.union([Day, z.literal("").transform(() => null), z.null()]).default(null),
});
export type SetWaitingInput = z.infer<typeof SetWaitingInput>;

export const EndWaitingInput = z.object({
  claimId: z.uuid(),
  revision: z.int(),
  answer: z.string().trim().max(5000).default(""),
});
export type EndWaitingInput = z.infer<typeof EndWaitingInput>;

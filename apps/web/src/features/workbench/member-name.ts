import type { DeskView } from "@claimdesk/domain";

/** A member by name; "You" for oneself. */
export function memberName(desk: DeskView, memberId: string | null): string {
  if (memberId === desk.me.id) return "You";
  return desk.members.find((member) => member.id === memberId)?.name ?? "Somebody";
}

/** A member within a sentence: "you", or the name. */
export function memberInSentence(desk: DeskView, memberId: string | null): string {
  return memberId === desk.me.id ? "you" : memberName(desk, memberId);
}

import type { DeskView, Role } from "@claimdesk/domain";
import { Badge } from "../../ui/badge.tsx";

const ROLE_WORDS: Record<Role, string> = {
  viewer: "Viewer: reads",
  author: "Author: reads and writes notes",
  checker: "Checker: checks claims",
  editor: "Editor: checks and signs off",
  owner: "Owner: may do everything",
};

export function MemberList({ desk }: { desk: DeskView }) {
  return (
    <ul className="max-w-xl divide-y divide-line border-y border-line">
      {desk.members.map((member) => (
        <li key={member.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
          <span className="flex items-center gap-2 font-medium">
            {member.name}
            {member.id === desk.me.id ? <Badge tone="accent">You</Badge> : null}
          </span>
          <span className="text-sm text-ink-muted">
            {member.hasAccount ? ROLE_WORDS[member.role] : "Name only, from a report"}
          </span>
        </li>
      ))}
    </ul>
  );
}

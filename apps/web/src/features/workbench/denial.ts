import { type DeskView, isAllowed, type Action as Permission } from "@claimdesk/domain";

/** Why the member may not do this, for the hint of a control that is off; null when they may. */
export function denial(desk: DeskView, permission: Permission): string | null {
  const { role } = desk.me;
  if (isAllowed(role, permission)) return null;
  const who = role === "author" || role === "editor" || role === "owner" ? `an ${role}` : `a ${role}`;
  return `As ${who} you can look at this, but not change it. Ask an owner of the desk.`;
}

import type { Role } from "./member.ts";

/**
 * Everything a person can do, with the least role that may do it. Roles are ordered: a checker may do all that
 * an author may, and so on. Signing off needs an editor, and the review rules ask for a second person as well.
 */
export const ACTIONS = {
  viewDesk: "viewer",
  viewArticles: "viewer",
  viewReport: "viewer",
  viewActivity: "viewer",
  renameSelf: "viewer",
  addNote: "author",
  editOwnNote: "author",
  createArticle: "author",
  editArticle: "author",
  archiveArticle: "checker",
  triageClaims: "checker",
  suggestClaims: "checker",
  editClaims: "checker",
  checkClaims: "checker",
  manageSources: "checker",
  undoChange: "author",
  signOffClaims: "editor",
  importReport: "editor",
  manageMembers: "owner",
  manageDesk: "owner",
} as const satisfies Record<string, Role>;

export type Action = keyof typeof ACTIONS;

const RANK: Record<Role, number> = { viewer: 0, author: 1, checker: 2, editor: 3, owner: 4 };

/** Whether a member with this role may do this. */
export function isAllowed(role: Role, action: Action): boolean {
  return RANK[role] >= RANK[ACTIONS[action]];
}

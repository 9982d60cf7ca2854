import { expect, test } from "vitest";
import { Role } from "./member.ts";
import type { Action } from "./permission.ts";
import { ACTIONS, isAllowed } from "./permission.ts";

/** Who may do what: viewer, author, checker, editor, owner. */
const TABLE: Record<Action, string> = {
  viewDesk: "VACEO",
  viewArticles: "VACEO",
  viewReport: "VACEO",
  viewActivity: "VACEO",
  renameSelf: "VACEO",
  addNote: "-ACEO",
  editOwnNote: "-ACEO",
  createArticle: "-ACEO",
  editArticle: "-ACEO",
  undoChange: "-ACEO",
  archiveArticle: "--CEO",
  triageClaims: "--CEO",
  editClaims: "--CEO",
  suggestClaims: "--CEO",
  checkClaims: "--CEO",
  manageSources: "--CEO",
  signOffClaims: "---EO",
  importReport: "---EO",
  manageMembers: "----O",
  manageDesk: "----O",
};

test.each(Object.keys(ACTIONS) as Action[])("%s is allowed to its roles and to no other", (action) => {
  const allowed = Role.options.map((role, i) => (isAllowed(role, action) ? "VACEO".charAt(i) : "-")).join("");
  expect(allowed).toBe(TABLE[action]);
});

test("whoever is not a member of the table may do nothing", () => {
  for (const action of Object.keys(ACTIONS) as Action[])
    expect(isAllowed("guest" as Role, action)).toBe(false);
});

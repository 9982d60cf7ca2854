import { type ClaimFile, canTransition, type DeskView } from "@claimdesk/domain";
import type { Actions } from "./actions.ts";
import { denial } from "./denial.ts";
import type { ViewState } from "./view.ts";

/** What a command looks at to know whether it can run. */
export type Scene = { claim: ClaimFile | null; desk: DeskView; view: ViewState };

export type Command = {
  id: string;
  /** As `KeyboardEvent.key` in lower case, with "mod+" before it for Ctrl or Command; the first one is shown. */
  keys: readonly string[];
  label: string;
  group: "Decide" | "Work on the claim" | "Move" | "Everything else";
  /** Why it cannot run now, in words for the control; null when it can. */
  obstacle: (scene: Scene) => string | null;
  run: (actions: Actions) => void;
  /** Works while typing and wherever the focus is. */
  isEverywhere?: boolean;
};

type Check = (scene: Scene) => string | null;

const always: Check = () => null;
const NO_CLAIM = "Choose a claim first.";

const onClaim =
  (permission: Parameters<typeof denial>[1], isPossible: (claim: ClaimFile) => boolean, why: string): Check =>
  ({ claim, desk }) => {
    if (!claim) return NO_CLAIM;
    return denial(desk, permission) ?? (isPossible(claim) ? null : why);
  };

const DROPPED = "This claim is dropped. Restore it first.";
const isKept = (claim: ClaimFile) => claim.workState !== "removed";
const decide = onClaim("checkClaims", isKept, DROPPED);
const needsReopening = "There is no decision to take back.";

/** Every command of the workbench: keys, help, hints and buttons all read this list. */
export const COMMANDS = [
  { id: "verify", keys: ["v"], label: "Verified", group: "Decide", obstacle: decide, run: (a) => a.verify() },
  {
    id: "dispute",
    keys: ["d"],
    label: "Disputed, then 1–7 for the reason",
    group: "Decide",
    obstacle: decide,
    run: (a) => a.openDecision("disputed"),
  },
  {
    id: "cantVerify",
    keys: ["u"],
    label: "Can’t verify",
    group: "Decide",
    obstacle: decide,
    run: (a) => a.openDecision("unverifiable"),
  },
  {
    id: "notCheckable",
    keys: ["o"],
    label: "Not checkable, then 1–4 for the reason",
    group: "Decide",
    obstacle: decide,
    run: (a) => a.openDecision("notCheckable"),
  },
  {
    id: "reopen",
    keys: ["r"],
    label: "Reopen",
    group: "Decide",
    obstacle: onClaim("checkClaims", (claim) => canTransition(claim.workState, "reopen"), needsReopening),
    run: (a) => a.openPanel("reopen"),
  },
  {
    id: "source",
    keys: ["s"],
    label: "Add a source",
    group: "Work on the claim",
    obstacle: onClaim("manageSources", isKept, DROPPED),
    run: (a) => a.openPanel("source"),
  },
  {
    id: "note",
    keys: ["m"],
    label: "Write a note",
    group: "Work on the claim",
    obstacle: onClaim("addNote", isKept, DROPPED),
    run: (a) => a.openPanel("note"),
  },
  {
    id: "edit",
    keys: ["e"],
    label: "Edit the claim",
    group: "Work on the claim",
    obstacle: onClaim("editClaims", isKept, DROPPED),
    run: (a) => a.openPanel("edit"),
  },
  {
    id: "wait",
    keys: ["w"],
    label: "Wait for an answer",
    group: "Work on the claim",
    obstacle: onClaim(
      "checkClaims",
      (claim) => canTransition(claim.workState, "wait"),
      "Only an undecided claim can wait.",
    ),
    run: (a) => a.openPanel("waiting"),
  },
  {
    id: "accept",
    keys: ["a"],
    label: "Accept the suggestion",
    group: "Work on the claim",
    obstacle: onClaim(
      "triageClaims",
      (claim) => claim.workState === "suggested",
      "This is not a suggestion.",
    ),
    run: (a) => a.accept(),
  },
  {
    id: "drop",
    keys: ["x"],
    label: "Drop the claim",
    group: "Work on the claim",
    obstacle: onClaim(
      "triageClaims",
      (claim) => canTransition(claim.workState, "drop"),
      "This claim cannot be dropped now.",
    ),
    run: (a) => a.drop(),
  },
  {
    id: "addClaim",
    keys: ["c"],
    label: "New claim from the selected words",
    group: "Work on the claim",
    obstacle: ({ desk, view }) =>
      denial(desk, "editClaims") ?? (view.words ? null : "Select words in the text first."),
    run: (a) => a.openNewClaim(),
  },
  {
    id: "next",
    keys: ["j", "arrowdown"],
    label: "Next claim",
    group: "Move",
    obstacle: always,
    run: (a) => a.step(1),
  },
  {
    id: "previous",
    keys: ["k", "arrowup"],
    label: "Previous claim",
    group: "Move",
    obstacle: always,
    run: (a) => a.step(-1),
  },
  {
    id: "nextUnfinished",
    keys: ["n"],
    label: "Next unfinished claim",
    group: "Move",
    obstacle: always,
    run: (a) => a.stepUnfinished(1),
  },
  {
    id: "previousUnfinished",
    keys: ["p"],
    label: "Previous unfinished claim",
    group: "Move",
    obstacle: always,
    run: (a) => a.stepUnfinished(-1),
  },
  {
    id: "openCard",
    keys: ["enter"],
    label: "To the card",
    group: "Move",
    obstacle: ({ claim }) => (claim ? null : NO_CLAIM),
    run: (a) => a.openCard(),
  },
  {
    id: "back",
    keys: ["escape"],
    label: "Close, or back to the list",
    group: "Move",
    obstacle: always,
    run: (a) => a.back(),
  },
  {
    id: "suggestAgain",
    keys: ["l"],
    label: "Suggest claims again",
    group: "Everything else",
    obstacle: ({ desk }) => denial(desk, "suggestClaims"),
    run: (a) => void a.suggestAgain(),
  },
  {
    id: "undo",
    keys: ["mod+z"],
    label: "Undo my last change",
    group: "Everything else",
    obstacle: ({ desk }) => denial(desk, "undoChange"),
    run: (a) => void a.undo(),
  },
  {
    id: "save",
    keys: ["mod+enter"],
    label: "Save what I am typing",
    group: "Everything else",
    obstacle: always,
    run: (a) => a.submitForm(),
    isEverywhere: true,
  },
  {
    id: "help",
    keys: ["?"],
    label: "Show these keys",
    group: "Everything else",
    obstacle: always,
    run: (a) => a.toggleHelp(),
  },
] as const satisfies readonly Command[];

export type CommandId = (typeof COMMANDS)[number]["id"];

const BY_ID = new Map<string, Command>(COMMANDS.map((command) => [command.id, command]));

export function commandOf(id: CommandId): Command {
  const command = BY_ID.get(id);
  if (!command) throw new Error(`there is no command ${id}`);
  return command;
}

const SHOWN: Record<string, string> = { arrowdown: "↓", arrowup: "↑", enter: "Enter", escape: "Esc" };

/** A key as it is printed: "mod+z" → "Ctrl+Z". */
export function shownKey(key: string): string {
  return key
    .split("+")
    .map((part) => (part === "mod" ? "Ctrl" : (SHOWN[part] ?? part.toUpperCase())))
    .join("+");
}

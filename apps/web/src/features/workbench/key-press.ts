import { COMMANDS, type Command } from "./commands.ts";

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "isComposing"> & {
  target: EventTarget | null;
};

/** The parts of the screen in which single keys work; put on the list, the text and the card. */
export const KEYS_WORK_HERE = "data-keys";

const TYPING =
  "textarea, select, [contenteditable], [role=textbox], [role=combobox], input:not([type=checkbox]):not([type=radio])";
const OWN_ENTER = "button, a, summary, input, [role=button]";
const OWN_ARROWS =
  "[role=radiogroup], [role=menu], [role=tablist], [role=separator], [role=listbox]:not([data-claims-list])";

/** The command a key press means, by where it happens; null when the key belongs to something else. */
export function commandForPress(press: Press, commands: readonly Command[] = COMMANDS): Command | null {
  if (press.isComposing || press.altKey) return null;
  const isMod = press.ctrlKey || press.metaKey;
  const key = `${isMod ? "mod+" : ""}${press.key.toLowerCase()}`;
  const command = commands.find((candidate) => candidate.keys.includes(key));
  if (!command) return null;
  const element = press.target instanceof Element ? press.target : null;
  if (!element) return null;
  if (!element.closest(`[${KEYS_WORK_HERE}]`)) return null;
  if (key === "escape") return command;
  if (element.closest(TYPING)) return command.isEverywhere ? command : null;
  if (key === "enter" && element.closest(OWN_ENTER)) return null;
  if (key.startsWith("arrow") && element.closest(OWN_ARROWS)) return null;
  return command;
}

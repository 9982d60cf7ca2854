import { expect, test } from "vitest";
import { COMMANDS, shownKey } from "./commands.ts";
import { commandForPress } from "./key-press.ts";

function page(): void {
  document.body.innerHTML = `
    <div data-keys="list"><div role="listbox" data-claims-list><div id="row" role="option" tabindex="0"></div></div></div>
    <div data-keys="card">
      <button id="button">Verified</button>
      <textarea id="note"></textarea>
      <input id="title" />
      <input id="box" type="checkbox" />
      <div role="radiogroup"><span id="radio"></span></div>
    </div>
    <button id="outside">Theme</button>`;
}

function press(key: string, at: string, changes: Partial<KeyboardEvent> = {}): string | null {
  page();
  const target = document.getElementById(at);
  const event = {
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    target,
    ...changes,
  };
  return commandForPress(event)?.id ?? null;
}

test("no key means two things, and every command has one", () => {
  const keys = COMMANDS.flatMap((command) => [...command.keys]);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(COMMANDS.map((command) => command.id)).size).toBe(COMMANDS.length);
});

test("the keys of the map are all there", () => {
  const shown = COMMANDS.flatMap((command) => command.keys.map(shownKey));
  for (const key of [
    "V",
    "D",
    "U",
    "O",
    "S",
    "M",
    "J",
    "K",
    "↓",
    "↑",
    "N",
    "P",
    "R",
    "W",
    "E",
    "C",
    "A",
    "X",
    "Enter",
    "Esc",
    "Ctrl+Z",
    "Ctrl+Enter",
    "?",
  ]) {
    expect(shown).toContain(key);
  }
});

test("single keys work in the list, the text and the card, with and without Caps Lock, and nowhere else", () => {
  expect(press("v", "row")).toBe("verify");
  expect(press("V", "button")).toBe("verify");
  expect(press("v", "outside")).toBeNull();
  expect(press("v", "row", { altKey: true })).toBeNull();
  expect(press("v", "row", { ctrlKey: true })).toBeNull();
});

test("while somebody types, only saving and leaving mean something", () => {
  expect(press("v", "note")).toBeNull();
  expect(press("z", "note", { ctrlKey: true })).toBeNull();
  expect(press("d", "title")).toBeNull();
  expect(press("Enter", "note", { metaKey: true })).toBe("save");
  expect(press("Escape", "note")).toBe("back");
  expect(press("v", "row", { isComposing: true })).toBeNull();
});

test("controls keep the keys that are theirs", () => {
  expect(press("Enter", "button")).toBeNull();
  expect(press("Enter", "row")).toBe("openCard");
  expect(press("ArrowDown", "radio")).toBeNull();
  expect(press("ArrowDown", "row")).toBe("next");
  expect(press("v", "box")).toBe("verify");
});

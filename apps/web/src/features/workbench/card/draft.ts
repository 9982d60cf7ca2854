/** What somebody types and has not saved yet survives a reload: it stays in this browser until the server has it. */
export type Draft = { read: () => string | null; write: (text: string) => void; clear: () => void };

const PREFIX = "claimdesk.draft.";

/** The draft of one field; the name says whose, such as the claim's id and the field. */
export function draftOf(name: string): Draft {
  const key = PREFIX + name;
  return {
    read: () => attempt(() => localStorage.getItem(key)) ?? null,
    write: (text) =>
      attempt(() => (text === "" ? localStorage.removeItem(key) : localStorage.setItem(key, text))),
    clear: () => attempt(() => localStorage.removeItem(key)),
  };
}

/** Storage can be full or forbidden; typing goes on without it. */
function attempt<Result>(use: () => Result): Result | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

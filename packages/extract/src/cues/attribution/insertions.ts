import { nounPhraseStart } from "../../grammar/phrases.ts";
import { complementOf } from "./complements.ts";
import type { Frame } from "./frame.ts";
import { hasContentBefore, newFrame, postponedEnd } from "./frame.ts";
import type { Word } from "./view.ts";
import { isEdge, isFiniteVerb } from "./view.ts";

/** "Ina Hale, the chief executive, said": the subject stands before one or more insertions. */
export function inserted(view: readonly Word[], at: number, edge: number, lemma: string): Frame | null {
  if (!/^[,–—-]$/.test(view[edge]?.text ?? "")) return null;
  for (let comma = edge - 1; comma > 0 && edge - comma < 26; comma--) {
    if (!/^[,–—(-]$/.test(view[comma]?.text ?? "")) continue;
    const from = nounPhraseStart(view, comma);
    const opener = view[from - 1];
    const isSubject =
      from < comma &&
      opener?.tag !== "prep" &&
      view.slice(from, comma).some((word) => /^(?:name|noun)$/.test(word.tag));
    if (!isSubject) continue;
    const isOneOfSeveral =
      opener?.text === "," && !isFiniteVerb(view[from - 2]) && hasNameBefore(view, from - 1);
    if (isOneOfSeveral) continue;
    const subject = nearerName(view, [from, comma], edge);
    const complement = complementOf(view, at, lemma, subject);
    const isPostponed = opener !== undefined && isEdge(opener) && hasContentBefore(view, from, false);
    const to = isPostponed ? postponedEnd(view, at, lemma) : null;
    if (to !== null) return newFrame(view, at, lemma, { from, to, subject });
    return complement ? newFrame(view, at, lemma, { from, subject, complement }) : null;
  }
  return null;
}

/** "Hale, 34, a teacher, said": the part before the comma belongs to a name that stands earlier. */
function hasNameBefore(view: readonly Word[], comma: number): boolean {
  const from = nounPhraseStart(view, comma);
  const words = view.slice(from, comma);
  return (
    from < comma &&
    words.some((word) => word.tag === "name") &&
    view[from - 1]?.tag !== "prep" &&
    (from === 0 || !isFiniteVerb(view[from - 1]))
  );
}

/** "The chief executive, Ina Hale, said": the name is in the insertion. */
function nearerName(view: readonly Word[], subject: [number, number], edge: number): [number, number] {
  const isNamed = view.slice(subject[0], subject[1]).at(-1)?.tag === "name";
  const inside = view.slice(subject[1] + 1, edge);
  const isAllName = inside.length > 0 && inside.length < 6 && inside.every((word) => word.tag === "name");
  return !isNamed && isAllName ? [subject[1] + 1, edge] : subject;
}

import type { Article } from "../article.ts";
import type { Draft } from "../draft.ts";
import type { Token } from "../grammar/tokens.ts";
import { countryOf, meanings } from "./similarity.ts";

const LONGEST_SUBJECT = 24;

/** What a repeat changes in who asserts it, or `null`. */
export function claimantChange(own: string | null, other: string | null): string | null {
  if (!own || !other) {
    if (own) return `drops the claimant (${own})`;
    return other ? `adds a claimant (${other})` : null;
  }
  const [mine, theirs] = [partsOfName(own), partsOfName(other)];
  const shared = [...mine].filter((part) => theirs.has(part)).length;
  if (shared === mine.size && shared === theirs.size) return null;
  if (shared > 0 && theirs.size > mine.size) return `widens the claimant (${other} for ${own})`;
  if (shared > 0 && theirs.size < mine.size) return `narrows the claimant (${other} for ${own})`;
  return `names another claimant (${other} for ${own})`;
}

/** "Kremlin officials and the US administration" are two, each by its country or last word. */
function partsOfName(name: string): Set<string> {
  return new Set(
    name
      .toLowerCase()
      .split(/,\s*|\s+and\s+/)
      .filter((part) => part !== "")
      .map((part) => countryOf(part.replace(/^the\s/, "")) ?? part.split(" ").at(-1) ?? part),
  );
}

/** Who is in the subject of one place and not of the other, where they have somebody in common. */
export function subjectChange(article: Article, draft: Draft, repeat: Draft): string | null {
  if (draft.value) return null;
  const own = subjectParts(article, draft);
  const other = subjectParts(article, repeat);
  const missing = own.filter((part) => !other.some((each) => isMet(part, each)));
  const added = other.filter((part) => !own.some((each) => isMet(part, each)));
  if (missing.length === own.length || added.length === other.length) return null;
  const name = (parts: SubjectPart[]): string => parts.map((part) => `“${part.words}”`).join(", ");
  if (added.length > 0) return `widens who is meant: adds ${name(added)}`;
  return missing.length > 0 ? `narrows who is meant: leaves out ${name(missing)}` : null;
}

type SubjectPart = { words: string; meanings: ReadonlySet<string> };

function isMet(a: SubjectPart, b: SubjectPart): boolean {
  return [...a.meanings].some((word) => b.meanings.has(word));
}

function subjectParts({ text }: Article, { clause, sentence }: Draft): SubjectPart[] {
  const { tokens } = sentence;
  const [from, to] = clause?.subject ?? [0, 0];
  if (to - from > LONGEST_SUBJECT) return [];
  const parts: SubjectPart[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    const token = tokens[i];
    const isLink = (token?.tag === "coord" && token.text !== "&") || token?.text === ",";
    if (i < to && !isLink) continue;
    const part = partOf(text, tokens, start, i);
    if (part) parts.push(part);
    start = i + 1;
  }
  return parts;
}

function partOf(text: string, tokens: readonly Token[], from: number, to: number): SubjectPart | null {
  const found = new Set(meanings(tokens, from, to).filter((word) => word !== null));
  const [first, last] = [tokens[from], tokens[to - 1]];
  const isNamed = tokens.slice(from, to).some((token) => token.tag === "noun" || token.tag === "name");
  return first && last && isNamed && found.size > 0
    ? { words: text.slice(first.start, last.end), meanings: found }
    : null;
}

import type { Tag, Token } from "./tokens.ts";

/** A run of verbs that makes one predicate: tokens `[from, to)`, the main verb at `main`. */
export type VerbGroup = {
  from: number;
  to: number;
  main: number;
  lemma: string;
  isFinite: boolean;
  isPassive: boolean;
  isAhead: boolean;
  isNegated: boolean;
};

const VERBAL: ReadonlySet<Tag> = new Set<Tag>(["modal", "aux", "verb", "participle", "gerund", "infinitive"]);
const NOMINAL: ReadonlySet<Tag> = new Set<Tag>(["name", "noun", "adj", "num", "possessive", "det"]);
const NON_FINITE_AUX = new Set(["be", "been", "being", "having"]);
const LONGEST_PHRASE = 24;

/** The verb groups of a sentence, in order. Participles and gerunds on their own are groups that are not finite. */
export function findVerbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (!token || !VERBAL.has(token.tag)) {
      i++;
      continue;
    }
    let to = i + 1;
    let main = i;
    while (to < tokens.length) {
      const next = tokens[to];
      if (!next) break;
      if (next.tag === "adv" && next.lower !== "just") to++;
      else if (continuesGroup(tokens[main], next)) {
        main = to;
        to++;
      } else break;
    }
    groups.push(describeGroup(tokens, i, main));
    i = main + 1;
  }
  return groups;
}

function continuesGroup(last: Token | undefined, next: Token): boolean {
  if (!last || (last.tag !== "modal" && last.tag !== "aux")) return false;
  return (
    next.tag === "aux" ||
    next.tag === "verb" ||
    next.tag === "participle" ||
    (next.tag === "gerund" && last.lemma === "be")
  );
}

/** The verb group that begins at token `from` and ends with its main verb. */
export function describeGroup(tokens: readonly Token[], from: number, main: number): VerbGroup {
  const first = tokens[from];
  const last = tokens[main];
  const words = tokens.slice(from, main + 1);
  const isAfterTo = tokens[from - 1]?.tag === "to";
  const isFiniteGroup =
    !isAfterTo &&
    (first?.tag === "modal" ||
      first?.tag === "verb" ||
      (first?.tag === "aux" && !NON_FINITE_AUX.has(first.lower)));
  return {
    from,
    to: main + 1,
    main,
    lemma: last?.lemma ?? "",
    isFinite: isFiniteGroup,
    isPassive: last?.tag === "participle" && words.some((word) => word.tag === "aux" && word.lemma === "be"),
    isAhead: first?.tag === "modal" && /^(?:will|would|shall|'ll|’ll|may|might|could)$/.test(first.lower),
    isNegated: words.some((word) => /^(?:not|n't|n’t|never|no)$/.test(word.lower)),
  };
}

/**
 * Where the noun phrase that ends before token `before` begins; `before` itself when there is none. Prepositional
 * parts and coordinated names belong to it as long as no verb, comma or clause word comes between.
 */
export function nounPhraseStart(tokens: readonly Token[], before: number, stopAt = 0): number {
  let from = before;
  let i = before - 1;
  while (i >= stopAt && before - i <= LONGEST_PHRASE) {
    const token = tokens[i];
    if (!token) break;
    if (token.tag === "pron") return from === before || /(?:one|body)$/.test(token.lower) ? i : from;
    if (
      NOMINAL.has(token.tag) ||
      (token.tag === "gerund" && from < before) ||
      (token.tag === "participle" && from < before && isModifier(tokens[i - 1]))
    ) {
      from = i;
      i--;
      continue;
    }
    const previous = tokens[i - 1];
    const isLinked =
      previous !== undefined &&
      i - 1 >= stopAt &&
      (NOMINAL.has(previous.tag) || previous.tag === "pron" || previous.tag === "participle");
    const isLink =
      from < before && isLinked && (token.tag === "prep" || token.tag === "coord" || token.text === "&");
    if (!isLink) break;
    i--;
  }
  return from;
}

/** "the planned talks", "the song purchased in court": a participle with what it belongs to before it. */
function isModifier(before: Token | undefined): boolean {
  return before?.tag === "det" || before?.tag === "noun" || before?.tag === "name";
}

/** Where the noun phrase that starts at token `from` ends (exclusive): up to the first verb, mark or clause word. */
export function nounPhraseEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  if (tokens[from]?.tag === "pron") return from + 1;
  while (to < tokens.length && to - from < LONGEST_PHRASE) {
    const token = tokens[to];
    if (!token) break;
    const next = tokens[to + 1];
    const isLink =
      to > from &&
      next !== undefined &&
      (NOMINAL.has(next.tag) || next.tag === "gerund") &&
      ((token.tag === "prep" && (token.lower === "of" || token.lower === "for" || token.lower === "at")) ||
        token.text === "&" ||
        (token.tag === "coord" && next.tag === "name"));
    if (!NOMINAL.has(token.tag) && !isLink) break;
    to++;
  }
  return to;
}

import type { Tag, Token } from "./tokens.ts";
import type { Tree } from "./tree.ts";

/** The tokens (indexes, ascending) that make one fact. */
export type Fact = number[];

/** What hangs on a word and tells something of its own, so that it is no part of the word's phrase. */
const APART = /^(?:appos|acl|acl:relcl|advcl|advcl:relcl|conj|cc|parataxis|punct|list|dep|discourse|ccomp)$/;
const SUBJECT = /^(?:nsubj|csubj)/;
const ADJUNCT = /^(?:obl|obl:agent|obl:unmarked|nmod:unmarked)$/;
const LONGEST_BRACKET = 12;
const VERBAL = /^(?:verb|participle|gerund|infinitive)$/;

/**
 * The single facts a parsed sentence states: every predicate with its subject and each of its circumstances apart,
 * lists taken item by item, descriptions beside names as facts of their own. Finer than claims, which keep together
 * what a checker looks up together.
 */
export function findFacts(tokens: readonly Token[], tree: Tree): Fact[] {
  const facts: Fact[] = [];
  const subjects = new Map<number, number>();
  for (const word of tree.topDown) {
    if (isPredicate(tokens, tree, word)) facts.push(...factsOf(tokens, tree, word, subjects));
    if (/^(?:appos|nmod:desc)$/.test(tokens[word]?.relation ?? "") && !VERBAL.test(tokens[word]?.tag ?? ""))
      facts.push(join(named(tokens, tree, tree.head(word)), named(tokens, tree, word)));
  }
  return [...facts, ...bracketFacts(tokens)];
}

function isPredicate(tokens: readonly Token[], tree: Tree, word: number): boolean {
  const token = tokens[word];
  if (!token || /^(?:xcomp|amod|compound|aux|cop|case|mark)/.test(token.relation)) return false;
  const hasSubject = tree
    .children(word)
    .some((child) => SUBJECT.test(tokens[child]?.relation ?? "") || tokens[child]?.relation === "cop");
  return (
    hasSubject ||
    VERBAL.test(token.tag) ||
    (token.relation === "conj" && isPredicate(tokens, tree, token.head))
  );
}

function factsOf(tokens: readonly Token[], tree: Tree, word: number, subjects: Map<number, number>): Fact[] {
  const children = tree.children(word);
  const relation = (child: number): string => tokens[child]?.relation ?? "";
  const subject = subjectOf(tokens, tree, word, subjects);
  if (subject !== null) subjects.set(word, subject);
  const verb = [word, ...children.filter((child) => isVerbPart(tokens, tree, word, child))];
  const isNominal = !VERBAL.test(tokens[word]?.tag ?? "");
  if (isNominal && objectsOf(tokens, tree, word).length === 0)
    return describedFacts(
      tokens,
      tree,
      word,
      join(subject === null ? [] : named(tokens, tree, subject), verb),
    );
  const predicate = verb;
  const objects = objectsOf(tokens, tree, word);
  const adjuncts = children.filter((child) => ADJUNCT.test(relation(child)));
  const subjectPhrase = subject === null ? [] : named(tokens, tree, subject);
  const [object] = objects;
  const cores = items(tokens, tree, object).map((item) =>
    join(subjectPhrase, predicate, item, ...objects.slice(1).map((each) => phrase(tokens, tree, each))),
  );
  if (adjuncts.length === 0) return cores;
  const isLead = (adjunct: number): boolean => adjunct < word;
  const lead = adjuncts.filter(isLead).flatMap((adjunct) => phrase(tokens, tree, adjunct));
  const core = join(cores[0] ?? [], lead);
  if (adjuncts.every(isLead)) return cores.map((each) => join(each, lead));
  const withAdjuncts = adjuncts
    .filter((adjunct) => !isLead(adjunct))
    .flatMap((adjunct) => items(tokens, tree, adjunct).map((item) => join(core, item)));
  return adjuncts.length > 1 || cores.length > 1
    ? [...(object === undefined ? [] : cores), ...withAdjuncts]
    : withAdjuncts;
}

function objectsOf(tokens: readonly Token[], tree: Tree, word: number): number[] {
  return tree.children(word).filter((child) => /^(?:obj|iobj|xcomp)$/.test(tokens[child]?.relation ?? ""));
}

/** "is a 2014 American film from Disney": the noun by itself, then with each of its descriptions where it has several. */
function describedFacts(tokens: readonly Token[], tree: Tree, word: number, stem: Fact): Fact[] {
  const described = tree
    .children(word)
    .filter((child) => isDescription(tokens, tree, word, child))
    .map((child) => phrase(tokens, tree, child));
  const own = phrase(tokens, tree, word);
  if (described.length < 2) return [join(stem, own)];
  const bare = own.filter((index) => !described.some((each) => each.includes(index)));
  return [join(stem, bare), ...described.map((each) => join(stem, bare, each))];
}

/** Adjectives and nouns before the noun, and what "in", "from" or "with" add after it; "of" belongs to the noun. */
function isDescription(tokens: readonly Token[], tree: Tree, word: number, child: number): boolean {
  const relation = tokens[child]?.relation ?? "";
  if (child < word) return /^(?:amod|compound|nummod)$/.test(relation);
  if (!/^(?:nmod|obl|advmod|obl:unmarked|nmod:unmarked)$/.test(relation)) return false;
  const opener = tree.children(child).find((each) => tokens[each]?.relation === "case");
  return opener === undefined || tokens[opener]?.lower !== "of";
}

/** Auxiliaries, particles, negation and adverbs of a predicate. */
function isVerbPart(tokens: readonly Token[], tree: Tree, word: number, child: number): boolean {
  const relation = tokens[child]?.relation ?? "";
  if (/^(?:aux|cop|compound:prt|expl)/.test(relation)) return true;
  return (
    relation === "advmod" &&
    tree.end(child) - tree.start(child) === 1 &&
    tokens[child]?.tag === "adv" &&
    word > 0
  );
}

/** The subject a predicate has or inherits; for a clause on a noun, that noun. */
function subjectOf(
  tokens: readonly Token[],
  tree: Tree,
  word: number,
  subjects: ReadonlyMap<number, number>,
): number | null {
  const own = tree.children(word).find((child) => SUBJECT.test(tokens[child]?.relation ?? ""));
  const token = tokens[word];
  const head = tree.head(word);
  const isPronoun = own !== undefined && /^(?:rel|that)$/.test(tokens[own]?.tag ?? "");
  if (own !== undefined && !isPronoun) return own;
  if (head >= 0 && (isPronoun || /^acl/.test(token?.relation ?? ""))) return subjects.get(head) ?? head;
  for (let at = head; at >= 0; at = tree.head(at)) {
    const above = subjects.get(at);
    if (above !== undefined) return above;
  }
  return null;
}

/** A phrase as its items: "the script and some inconsistencies" is two. No phrase is one empty item. */
function items(tokens: readonly Token[], tree: Tree, head: number | undefined): Fact[] {
  if (head === undefined) return [[]];
  const conjuncts = tree.children(head).filter((child) => tokens[child]?.relation === "conj");
  const lead = tree.children(head).filter((child) => /^(?:case|mark)$/.test(tokens[child]?.relation ?? ""));
  return [phrase(tokens, tree, head), ...conjuncts.map((each) => join(lead, phrase(tokens, tree, each)))];
}

/** The words of a phrase without what tells something of its own. */
function phrase(tokens: readonly Token[], tree: Tree, head: number): Fact {
  const found = [head];
  for (const child of tree.children(head)) {
    const relation = tokens[child]?.relation ?? "";
    const completes = relation === "acl" && tokens[child]?.tag === "infinitive";
    if (completes || (!APART.test(relation) && !SUBJECT.test(relation)))
      found.push(...phrase(tokens, tree, child));
  }
  return found.sort((a, b) => a - b);
}

/** A phrase without the preposition before it. */
function named(tokens: readonly Token[], tree: Tree, head: number): Fact {
  const lead = tree
    .children(head)
    .filter((child) => /^(?:case|mark)$/.test(tokens[child]?.relation ?? ""))
    .flatMap((child) => phrase(tokens, tree, child));
  return phrase(tokens, tree, head).filter((index) => !lead.includes(index));
}

const IN_TITLE: ReadonlySet<Tag> = new Set<Tag>(["name", "noun", "adj", "num", "det", "prep"]);

/** "The Big Easy (1986)": what brackets say of the name before them. */
function bracketFacts(tokens: readonly Token[]): Fact[] {
  const facts: Fact[] = [];
  tokens.forEach((token, open) => {
    if (token.text !== "(") return;
    const close = tokens.findIndex((each, i) => i > open && each.text === ")");
    if (close < 0 || close - open > LONGEST_BRACKET) return;
    let from = open;
    while (from > 0 && IN_TITLE.has(tokens[from - 1]?.tag ?? "punct")) from--;
    while (from < open && tokens[from]?.tag === "prep") from++;
    if (from < open) facts.push(range(from, open).concat(range(open + 1, close)));
  });
  return facts;
}

function range(from: number, to: number): Fact {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function join(...parts: readonly Fact[]): Fact {
  return [...new Set(parts.flat())].sort((a, b) => a - b);
}

import { splitAtMarks } from "./mark-clauses.ts";
import type { VerbGroup } from "./phrases.ts";
import { describeGroup, nounPhraseStart } from "./phrases.ts";
import type { Token } from "./tokens.ts";
import type { Tree } from "./tree.ts";

/** How a clause hangs in its sentence. */
export type ClauseType =
  | "main"
  | "coordinated"
  | "relative"
  | "complement"
  | "subordinate"
  | "participial"
  | "purpose";

/**
 * A predicate with its subject and objects: tokens `[from, to)`. `head` is the word the rest hangs on, -1 where
 * marks decided. `subject` is the token range of its own or inherited subject, `null` where none was found.
 */
export type Clause = {
  type: ClauseType;
  head: number;
  from: number;
  to: number;
  group: VerbGroup;
  subject: [number, number] | null;
};

/** Words that stand before a noun phrase as well as before a clause. */
const OPENS_CLAUSE = /^(?:after|before|since|until|as)$/;

/**
 * The clauses of a parsed sentence in order of their verbs. Clauses that only narrow a noun ("any deal that fails")
 * stay part of the clause around them. Where the parse has no predicate, verbs and marks decide.
 */
export function splitClauses(tokens: readonly Token[], tree: Tree): Clause[] {
  const found = new Map<number, Clause>();
  for (const predicate of tree.topDown) {
    const clause = headlessClause(tokens, tree, predicate) ?? clauseOf(tokens, tree, predicate, found);
    if (clause) found.set(predicate, clause);
  }
  if (found.size === 0) return splitAtMarks(tokens);
  const clauses = [...found.values()].sort((a, b) => a.group.from - b.group.from || a.from - b.from);
  for (const [i, clause] of clauses.entries()) {
    for (const later of clauses.slice(i + 1))
      if (later.from >= clause.group.to && later.from < clause.to) clause.to = later.from;
  }
  return clauses;
}

function clauseOf(
  tokens: readonly Token[],
  tree: Tree,
  predicate: number,
  found: ReadonlyMap<number, Clause>,
): Clause | null {
  const group = groupOf(tokens, tree, predicate);
  const token = tokens[predicate];
  if (!group || !token) return null;
  // a past form read as a participle, though it has its subject: "politicians stepped down"
  if (token.tag === "participle" && ownSubject(tokens, tree, predicate)) group.isFinite = true;
  const taken = group.isFinite ? takenSubject(tokens, tree, group) : null;
  if (taken)
    return {
      type: "subordinate",
      head: predicate,
      from: taken[0],
      to: tree.end(predicate),
      group,
      subject: taken,
    };
  const type = typeOf(tokens, tree, predicate, group);
  if (type === null) return null;
  const isLoose = type === "main" || token.relation === "parataxis";
  const own = ownSubject(tokens, tree, predicate) ?? (isLoose ? nearSubject(tokens, group) : null);
  const subject = own ?? inheritedSubject(tokens, tree, predicate, { type, group }, found);
  const to = tree.end(predicate);
  if (type === "relative")
    return { type, head: predicate, from: relativeStart(tokens, tree, predicate, group), to, group, subject };
  if (type === "purpose")
    return { type, head: predicate, from: Math.max(0, group.from - 1), to, group, subject };
  return { type, head: predicate, from: own ? Math.min(own[0], group.from) : group.from, to, group, subject };
}

/**
 * "Trade unions criticised the move" read as a noun with a participle on it, "A ban on boats would take effect" as one
 * with a relative clause: where nothing else says anything, that is the verb.
 */
function headlessClause(tokens: readonly Token[], tree: Tree, predicate: number): Clause | null {
  const token = tokens[predicate];
  const head = topOf(tree, predicate);
  if (!token || !/^(?:acl|parataxis|dep|list)/.test(token.relation) || predicate < head) return null;
  if (isClausal(tokens, head) || tokens[head]?.relation !== "root") return null;
  const group = groupOf(tokens, tree, predicate);
  const from = tree.start(head);
  const opener = tokens[tree.start(predicate)];
  if (!group || opener?.tag === "rel" || opener?.tag === "that" || tokens[group.from - 1]?.tag === "punct")
    return null;
  if (tokens[from]?.tag === "prep" || (!group.isFinite && token.tag !== "participle")) return null;
  if (
    tree
      .children(head)
      .some((child) => child < predicate && /^(?:nsubj|cop|acl|aux)/.test(tokens[child]?.relation ?? ""))
  )
    return null;
  const finite = { ...group, isFinite: true };
  return {
    type: "main",
    head: predicate,
    from,
    to: tree.end(predicate),
    group: finite,
    subject: [from, group.from],
  };
}

/** The top of the piece that a token is in. */
function topOf(tree: Tree, index: number): number {
  let at = index;
  while (tree.head(at) >= 0) at = tree.head(at);
  return at;
}

/** The verb with its auxiliaries, or the "be" of a predicate that is no verb. */
function groupOf(tokens: readonly Token[], tree: Tree, predicate: number): VerbGroup | null {
  const children = tree.children(predicate);
  const copula = children.find((child) => tokens[child]?.relation === "cop");
  const main = copula ?? predicate;
  if (
    copula === undefined &&
    !/^(?:verb|participle|gerund|infinitive|aux|modal)$/.test(tokens[predicate]?.tag ?? "")
  )
    return null;
  const auxiliaries = children.filter(
    (child) => child < main && /^aux/.test(tokens[child]?.relation ?? "") && main - child < 8,
  );
  return describeGroup(tokens, Math.min(main, ...auxiliaries), main);
}

/** How a predicate hangs in its sentence; `null` when it is no clause of its own. */
function typeOf(
  tokens: readonly Token[],
  tree: Tree,
  predicate: number,
  group: VerbGroup,
): ClauseType | null {
  const token = tokens[predicate];
  const before = tokens[tree.start(predicate) - 1];
  const isSetOff = before?.tag === "punct" || before?.tag === "quote";
  const hasSubject = ownSubject(tokens, tree, predicate) !== null;
  if (/^(?:aux|cop|xcomp|amod)/.test(token?.relation ?? "")) return null;
  if (tokens[group.from - 1]?.tag === "rel" && group.from > 1) return "relative";
  switch (token?.relation) {
    case "root":
      if (group.isFinite || hasSubject) return "main";
      return isSetOff && token.tag === "gerund" ? "participial" : null;
    case "conj":
    case "list":
    case "dep":
      return hasSubject || isClausal(tokens, token.head) ? "coordinated" : null;
    case "ccomp":
    case "csubj":
    case "csubj:pass":
      return group.isFinite ? "complement" : null;
    case "acl:relcl":
    case "advcl:relcl":
      return isSetOff || !isOpenChoice(tokens, tree, predicate) ? "relative" : null;
    case "acl":
      return isSetOff && !group.isFinite && tokens[group.from - 1]?.tag !== "to" ? "participial" : null;
    case "advcl":
      return adverbialType(tokens, tree, predicate, group, isSetOff);
    default:
      return group.isFinite && (hasSubject || token?.relation === "parataxis") ? "coordinated" : null;
  }
}

/** "any agreement that could fail": the words narrow a noun that names nothing yet, and assert nothing. */
function isOpenChoice(tokens: readonly Token[], tree: Tree, predicate: number): boolean {
  return tree
    .children(tree.head(predicate))
    .some((child) => /^(?:any|no|every|each|all|whatever)$/.test(tokens[child]?.lower ?? ""));
}

function adverbialType(
  tokens: readonly Token[],
  tree: Tree,
  predicate: number,
  group: VerbGroup,
  isSetOff: boolean,
): ClauseType | null {
  if (tokens[group.from - 1]?.tag === "to") return tree.head(predicate) < predicate ? "purpose" : null;
  if (group.isFinite) return "subordinate";
  const opener = tokens[tree.start(predicate)]?.lower ?? "";
  return isSetOff || opener === "with" || opener === "by" ? "participial" : null;
}

function isClausal(tokens: readonly Token[], head: number): boolean {
  const tag = tokens[head]?.tag ?? "";
  return (
    /^(?:verb|participle|gerund|infinitive|aux|modal)$/.test(tag) ||
    tokens.some((token) => token.head === head && token.relation === "cop")
  );
}

/**
 * The subject of "after its engine failed" where the parse took "after its engine" for a phrase of its own: the words
 * between such an opener and the verb.
 */
function takenSubject(tokens: readonly Token[], tree: Tree, group: VerbGroup): [number, number] | null {
  let at = group.from - 1;
  if (!/^(?:noun|name)$/.test(tokens[at]?.tag ?? "")) return null;
  while (at >= 0 && tree.end(at) <= group.from) {
    const opener = tree.children(at).find((child) => OPENS_CLAUSE.test(tokens[child]?.lower ?? ""));
    if (opener !== undefined && opener < at) return [opener + 1, group.from];
    at = tree.head(at);
  }
  return null;
}

/** The noun phrase right before a finite verb that the parse left without a subject. */
function nearSubject(tokens: readonly Token[], group: VerbGroup): [number, number] | null {
  const from = nounPhraseStart(tokens, group.from);
  return group.isFinite && from < group.from ? [from, group.from] : null;
}

/** The core of the subject: what stands before a comma or a clause that hangs on it. */
function ownSubject(tokens: readonly Token[], tree: Tree, predicate: number): [number, number] | null {
  const isOnNoun = /^acl/.test(tokens[predicate]?.relation ?? "");
  const child = tree
    .children(predicate)
    .find(
      (each) =>
        /^(?:nsubj|csubj)/.test(tokens[each]?.relation ?? "") &&
        tokens[each]?.tag !== "rel" &&
        !(isOnNoun && tokens[each]?.tag === "that"),
    );
  return child === undefined ? null : coreOf(tokens, tree, child);
}

function coreOf(tokens: readonly Token[], tree: Tree, head: number): [number, number] {
  const from = tree.start(head);
  let to = tree.end(head);
  for (const child of tree.children(head)) {
    if (child < head) continue;
    const isTail = /^(?:appos|acl:relcl|parataxis|punct)$/.test(tokens[child]?.relation ?? "");
    if (isTail) to = Math.min(to, tree.start(child));
  }
  while (to > head + 1 && tokens[to - 1]?.tag === "punct") to--;
  return [from, to];
}

function inheritedSubject(
  tokens: readonly Token[],
  tree: Tree,
  predicate: number,
  { type, group }: Pick<Clause, "type" | "group">,
  found: ReadonlyMap<number, Clause>,
): [number, number] | null {
  let head = tree.head(predicate);
  if (type === "relative") return antecedentOf(tokens, tree, predicate, group);
  // "…, warning against a deal" goes on about the clause's subject, "a deal signed in Ghent" about the deal
  if (tokens[predicate]?.relation === "acl" && tokens[predicate]?.tag !== "gerund")
    return head >= 0 ? coreOf(tokens, tree, head) : null;
  while (head >= 0) {
    const above = found.get(head);
    if (above) return above.subject;
    const own = ownSubject(tokens, tree, head);
    if (own) return own;
    head = tree.head(head);
  }
  // a piece of its own goes on about the subject of the clause before it
  return [...found.values()].findLast((clause) => clause.group.from < predicate)?.subject ?? null;
}

/** A relative clause begins with its pronoun, wherever the parse has hung that. */
function relativeStart(tokens: readonly Token[], tree: Tree, predicate: number, group: VerbGroup): number {
  const isRightBefore = tokens[group.from - 1]?.tag === "rel";
  return isRightBefore ? group.from - 1 : tree.start(predicate);
}

/** What a relative clause is about: the noun it hangs on, or the noun phrase before it where it hangs on a verb. */
function antecedentOf(
  tokens: readonly Token[],
  tree: Tree,
  predicate: number,
  group: VerbGroup,
): [number, number] | null {
  const head = tree.head(predicate);
  const isOnNoun =
    /^acl/.test(tokens[predicate]?.relation ?? "") &&
    /^(?:noun|name|num|pron)$/.test(tokens[head]?.tag ?? "");
  if (isOnNoun) return coreOf(tokens, tree, head);
  let to = relativeStart(tokens, tree, predicate, group);
  while (to > 0 && /^(?:punct|quote)$/.test(tokens[to - 1]?.tag ?? "")) to--;
  const from = nounPhraseStart(tokens, to);
  return from < to ? [from, to] : null;
}

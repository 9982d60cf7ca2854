import type { Draft } from "../draft.ts";
import type { Clause } from "../grammar/clauses.ts";
import { describeGroup } from "../grammar/phrases.ts";
import type { Token } from "../grammar/tokens.ts";
import { tokenAfter } from "./token-places.ts";
import { eventClause } from "./topic.ts";

const VERBS = /^(?:verb|participle|gerund|infinitive)$/;
const FARTHEST = 12;

/**
 * The clause a draft's title is made from: that of the nearest verb its value hangs on ("an outbreak that began in
 * March"), else the draft's own, else that of the nearest verb.
 */
export function titleClause(draft: Draft): Clause | null {
  const own = eventClause(draft);
  const { value, sentence } = draft;
  if (own !== draft.clause) return own;
  const { tokens } = sentence;
  const first = tokenAfter(tokens, (value ?? draft).start);
  const verb = value ? verbAbove(draft, first) : null;
  if (verb !== null && verb !== own?.group.main && verb !== own?.head) {
    return clauseOf(draft, verb);
  }
  if (own) return isFrame(draft, own) ? (told(draft, own) ?? own) : own;
  const nearest = nearestVerb(tokens, first);
  return nearest === null ? null : clauseOf(draft, nearest);
}

/** "…, Brandt said, in six hours": the value belongs to what is said. */
function isFrame(draft: Draft, clause: Clause): boolean {
  return draft.value !== null && draft.claimant !== null && /^(?:say|add|tell)$/.test(clause.group.lemma);
}

function told(draft: Draft, frame: Clause): Clause | null {
  return draft.sentence.clauses.findLast((each) => each !== frame && !isFrame(draft, each)) ?? null;
}

/** The verb that a word hangs on, over no more than a few steps. */
function verbAbove(draft: Draft, from: number): number | null {
  const { tokens } = draft.sentence;
  let at = from;
  for (let step = 0; step < 6 && at >= 0; step++) {
    const token = tokens[at];
    if (!token || Math.abs(at - from) > FARTHEST) return null;
    if (copulaOf(draft, at) !== null) return at;
    if (step === 0) {
      at = token.head;
      continue;
    }
    const isModifier =
      token.relation === "amod" || token.relation === "case" || token.relation === "compound";
    if (VERBS.test(token.tag) && !isModifier) return at;
    at = token.head;
  }
  return null;
}

function nearestVerb(tokens: readonly Token[], from: number): number | null {
  for (let reach = 1; reach < FARTHEST; reach++) {
    for (const at of [from - reach, from + reach]) {
      const token = tokens[at];
      if (token && VERBS.test(token.tag) && token.relation !== "amod") return at;
    }
  }
  return null;
}

function copulaOf({ sentence }: Draft, at: number): number | null {
  return sentence.tree.children(at).find((child) => sentence.tokens[child]?.relation === "cop") ?? null;
}

function clauseOf(draft: Draft, predicate: number): Clause {
  const { tokens, tree } = draft.sentence;
  const children = tree.children(predicate);
  const verb = copulaOf(draft, predicate) ?? predicate;
  const auxiliaries = children.filter((child) => child < verb && /^aux/.test(tokens[child]?.relation ?? ""));
  const group = describeGroup(tokens, Math.min(verb, ...auxiliaries), verb);
  const own = children.find(
    (child) => /^nsubj/.test(tokens[child]?.relation ?? "") && tokens[child]?.tag !== "rel",
  );
  const hangsOnNoun = /^acl/.test(tokens[predicate]?.relation ?? "");
  const head = own ?? readyNoun(draft, predicate) ?? (hangsOnNoun ? (tokens[predicate]?.head ?? -1) : -1);
  const isBare = group.from === verb && tokens[verb]?.tag === "participle";
  const isReduced = isBare && (hangsOnNoun || tokens[predicate]?.relation === "advcl");
  return {
    head: predicate,
    type: hangsOnNoun ? "relative" : "main",
    from: Math.min(group.from, own === undefined ? verb : tree.start(own)),
    to: Math.max(group.to, tree.end(predicate)),
    group: isReduced ? { ...group, isPassive: true } : group,
    subject:
      head < 0
        ? inherited(draft, verb)
        : [tree.start(head), Math.min(tree.end(head), Math.max(head + 1, group.from))],
  };
}

/** "talks, due to begin next month": the noun that the adjective above a verb describes. */
function readyNoun({ sentence }: Draft, predicate: number): number | null {
  const { tokens } = sentence;
  const above = tokens[predicate]?.head ?? -1;
  const adjective = tokens[above];
  if (adjective?.tag !== "adj" || !/^(?:xcomp|ccomp|advcl)/.test(tokens[predicate]?.relation ?? ""))
    return null;
  const noun = tokens[adjective.head];
  return /^(?:amod|acl|appos)/.test(adjective.relation) && /^(?:noun|name)$/.test(noun?.tag ?? "")
    ? adjective.head
    : null;
}

function inherited({ clause }: Draft, verb: number): [number, number] | null {
  return clause?.subject && (clause.subject[0] < verb || verb < 2) ? clause.subject : null;
}

import type { Clause, ClauseType } from "./clauses.ts";
import type { VerbGroup } from "./phrases.ts";
import { findVerbGroups, nounPhraseStart } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** Verbs, nouns and adjectives whose "to …" completes them and is no purpose. */
const GOVERNS_TO = new Set(
  "plan agree schedule expect want intend decide able likely unlikely due set seek try attempt continue begin start need have be seem appear fail refuse decline hope offer promise threaten ask order urge allow permit help plans effort efforts decision right ability way bid willing ready unable about appeal aim choose vow pledge prepare tend manage used said believed thought reported understood known required forced asked ought going remain first last only chance opportunity time move attempts proposal proposals permission pressure call calls request order lead come get use need pledge deal contract commitment obligation".split(
    " ",
  ),
);

/** Up to this many words in quotation marks before a verb are its subject: “a lot of work” had been done. */
const LONGEST_QUOTED_SUBJECT = 8;

/** The clauses of a sentence in order of their verbs, by verbs and marks alone. Sentences without verbs give none. */
export function splitAtMarks(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  for (const group of findVerbGroups(tokens)) {
    const clause = group.isFinite ? finiteClause(tokens, group, clauses) : openClause(tokens, group, clauses);
    if (!clause || isRestrictive(tokens, clause)) continue;
    const last = clauses.at(-1);
    if (last && last.to > clause.from) last.to = Math.max(last.group.to, clause.from);
    clauses.push(clause);
  }
  return clauses;
}

/** "any agreement that could fail": the words narrow their noun and stay in its clause. */
function isRestrictive(tokens: readonly Token[], clause: Clause): boolean {
  const pronoun = tokens[clause.from];
  const before = tokens[clause.from - 1];
  if (clause.type !== "relative" || before === undefined || before.tag === "punct") return false;
  return pronoun?.tag === "that" || (pronoun?.tag === "rel" && pronoun.lower !== "which");
}

function finiteClause(tokens: readonly Token[], group: VerbGroup, before: readonly Clause[]): Clause {
  const last = before.at(-1);
  const floor = last?.group.to ?? 0;
  let at = group.from - 1;
  while (at >= floor && tokens[at]?.tag === "adv") at--;
  const clause = (type: ClauseType, from: number, subject: Clause["subject"]): Clause => ({
    type,
    head: -1,
    from,
    to: tokens.length,
    group,
    subject,
  });
  const edge = tokens[at];
  if (edge?.tag === "rel" || (edge?.tag === "that" && at > 0 && isNominal(tokens[at - 1])))
    return clause("relative", at, antecedent(tokens, at, floor));
  if (edge?.tag === "quote") {
    const opening = tokens.findLastIndex((token, i) => i < at && i >= floor && token.tag === "quote");
    if (opening >= 0 && at - opening < LONGEST_QUOTED_SUBJECT)
      return clause(last ? "complement" : "main", opening, [opening, at + 1]);
  }
  if (edge?.tag === "coord" && last)
    return clause("coordinated", at + 1, coordinatedSubject(tokens, at, before, last));
  if (isMark(edge)) {
    if (!last) return clause("main", sentenceSubject(tokens), [sentenceSubject(tokens), at]);
    const main = lastNonRelative(before);
    return clause("coordinated", at + 1, main?.subject ?? antecedent(tokens, last.from, 0));
  }
  const from = nounPhraseStart(tokens, at + 1, floor);
  const subject: Clause["subject"] = from <= at ? [from, at + 1] : (last?.subject ?? null);
  return clause(typeAfter(tokens[from - 1], last !== undefined, from <= floor), from, subject);
}

/** How a clause hangs in its sentence, by the word before its subject. */
function typeAfter(opener: Token | undefined, hasBefore: boolean, isTouching: boolean): ClauseType {
  if (opener?.tag === "sub") return "subordinate";
  if (!hasBefore) return "main";
  if (opener?.tag === "rel") return "relative";
  return opener?.tag === "that" || isTouching ? "complement" : "coordinated";
}

/** "…, accusing Moscow", "with discussions lasting", "to present a proposal": predicates without a finite verb. */
function openClause(tokens: readonly Token[], group: VerbGroup, before: readonly Clause[]): Clause | null {
  const last = before.at(-1);
  const token = tokens[group.main];
  if (!last || !token || last.type === "purpose") return null;
  const previous = tokens[group.from - 1];
  const to = tokens.length;
  const main = lastNonRelative(before) ?? last;
  if (token.tag === "gerund" && (isMark(previous) || previous?.lower === "by"))
    return { type: "participial", head: -1, from: group.from, to, group, subject: main.subject };
  if (token.tag === "gerund" && previous && isNominal(previous)) {
    const from = nounPhraseStart(tokens, group.from, last.group.to);
    if (tokens[from - 1]?.lower === "with")
      return { type: "participial", head: -1, from, to, group, subject: [from, group.from] };
  }
  if (previous?.tag !== "to" || group.from - 1 <= last.group.to) return null;
  const governor = tokens[group.from - 2];
  if (!governor || GOVERNS_TO.has(governor.lower) || GOVERNS_TO.has(governor.lemma) || !isNominal(governor))
    return null;
  if (GOVERNS_TO.has(last.group.lemma)) return null;
  if (tokens[nounPhraseStart(tokens, group.from - 1, last.group.to) - 1]?.lower === "for") return null;
  return { type: "purpose", head: -1, from: group.from - 1, to, group, subject: last.subject };
}

/** After "X said that “…” but", the predicate is X's again; else it is the nearest clause's. */
function coordinatedSubject(
  tokens: readonly Token[],
  coordinator: number,
  before: readonly Clause[],
  last: Clause,
): [number, number] | null {
  const hasClosedQuote = tokens.slice(last.group.to, coordinator).some((token) => token.tag === "quote");
  const main = hasClosedQuote ? before.find((clause) => clause.type === "main") : undefined;
  return main?.subject ?? last.subject;
}

function lastNonRelative(clauses: readonly Clause[]): Clause | undefined {
  return clauses.findLast(
    (clause) => clause.type !== "relative" && clause.type !== "participial" && clause.type !== "purpose",
  );
}

/** Where the subject of a sentence with an inserted phrase begins: after an opening "In 2004," and the like. */
function sentenceSubject(tokens: readonly Token[]): number {
  let at = 0;
  while (tokens[at]?.tag === "quote" || tokens[at]?.tag === "punct") at++;
  return at;
}

function antecedent(tokens: readonly Token[], at: number, floor: number): [number, number] | null {
  let to = at;
  while (to > floor && (isMark(tokens[to - 1]) || tokens[to - 1]?.tag === "quote")) to--;
  const from = nounPhraseStart(tokens, to, floor);
  return from < to ? [from, to] : null;
}

function isMark(token: Token | undefined): boolean {
  return token?.tag === "punct" || token?.tag === "quote";
}

function isNominal(token: Token | undefined): boolean {
  return token?.tag === "noun" || token?.tag === "name" || token?.tag === "num";
}

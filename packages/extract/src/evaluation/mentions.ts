import type { Span } from "@claimdesk/text";
import type { Figure } from "./figure.ts";
import type { FoundClaim, GoldClaim } from "./gold.ts";

/** A claim written down by hand, with the ids of those it cannot stand beside. */
export type GoldRepeat = Pick<GoldClaim, "id" | "start" | "end" | "value" | "mentions"> & {
  conflictsWith?: string | string[];
};

/** One article for {@link scoreMentions}: what people wrote down and what the engine found. */
export type MentionArticle = {
  golds: readonly GoldRepeat[];
  claims: readonly (Pick<FoundClaim, "start" | "end" | "value" | "mentions"> & { id: string })[];
  conflicts: readonly { claims: readonly string[] }[];
};

/** Two places that tell of the same thing; which comes first does not matter. */
type Link = [Span, Span];

const ENOUGH = 0.5;

/**
 * How many gold mentions are tied to their claim, how many found ones to a claim of the same group, and conflicts alike.
 * A place is met when half of the shorter one is shared; which of two places leads is not asked.
 */
export function scoreMentions(articles: readonly MentionArticle[]): Figure[] {
  const mentions = { gold: 0, met: 0, found: 0, right: 0 };
  const conflicts = { gold: 0, met: 0, found: 0, right: 0 };
  for (const article of articles) {
    count(mentions, article.golds.flatMap(mentionLinks), article.claims.flatMap(mentionLinks), [
      article.golds.flatMap(allLinks),
      article.claims.flatMap(allLinks),
    ]);
    const gold = goldConflicts(article.golds);
    const found = foundConflicts(article);
    count(conflicts, gold, found, [gold, found]);
  }
  return [...figures("mentions", mentions), ...figures("conflicts", conflicts)];
}

type Tally = { gold: number; met: number; found: number; right: number };

/** A mention may be tied to its claim or to another mention of it: `all` are the ties of each side. */
function count(tally: Tally, gold: Link[], found: Link[], all: [gold: Link[], found: Link[]]): void {
  tally.gold += gold.length;
  tally.met += gold.filter((link) => all[1].some((other) => isSameLink(link, other))).length;
  tally.found += found.length;
  tally.right += found.filter((link) => all[0].some((other) => isSameLink(link, other))).length;
}

function figures(name: string, { gold, met, found, right }: Tally): Figure[] {
  return [
    { name: `${name} recall`, value: gold === 0 ? 1 : met / gold, bar: null },
    { name: `${name} precision`, value: found === 0 ? 1 : right / found, bar: null },
    { name: `${name} found`, value: found, bar: null },
  ];
}

type Clustered = Pick<FoundClaim, "start" | "end" | "value" | "mentions">;

/** The words a claim stands on: those of its value where it has one, since those are what a repeat repeats. */
function mainPlace({ value, start, end }: Clustered): Span {
  return value ?? { start, end };
}

function mentionLinks(claim: Clustered): Link[] {
  return (claim.mentions ?? []).map((mention): Link => [mainPlace(claim), mention]);
}

function allLinks(claim: Clustered): Link[] {
  const places = [mainPlace(claim), ...(claim.mentions ?? [])];
  return places.flatMap((place, i) => places.slice(i + 1).map((other): Link => [place, other]));
}

function isSameLink(a: Link, b: Link): boolean {
  return (isMet(a[0], b[0]) && isMet(a[1], b[1])) || (isMet(a[0], b[1]) && isMet(a[1], b[0]));
}

function isMet(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared >= ENOUGH * Math.min(a.end - a.start, b.end - b.start);
}

function goldConflicts(golds: readonly GoldRepeat[]): Link[] {
  const byId = new Map(golds.map((gold) => [gold.id, gold]));
  const seen = new Set<string>();
  const links: Link[] = [];
  for (const gold of golds) {
    for (const id of [gold.conflictsWith ?? []].flat()) {
      const other = byId.get(id);
      const key = [gold.id, id].sort().join(" ");
      if (!other || seen.has(key)) continue;
      seen.add(key);
      links.push([mainPlace(gold), mainPlace(other)]);
    }
  }
  return links;
}

function foundConflicts({ claims, conflicts }: MentionArticle): Link[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return conflicts.flatMap(({ claims: [first = "", second = ""] }): Link[] => {
    const [a, b] = [byId.get(first), byId.get(second)];
    return a && b ? [[mainPlace(a), mainPlace(b)]] : [];
  });
}

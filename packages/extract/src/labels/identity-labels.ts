import type { Identity } from "../cues/identities.ts";
import type { Candidate } from "./candidate.ts";
import { possessive } from "./title-words.ts";

/** "Brandt’s role" for a person, "Orlen as parent company" for a body. */
export function identityCandidates(identity: Identity): Candidate[] {
  const words =
    identity.description
      .replace(/^(?:the|a|an|its|his|her|their)\s/i, "")
      .split(/\s+(?:of|for|at|in|from)\s/)[0]
      ?.split(/\s+/) ?? [];
  const name = identity.name.split(/\s+/);
  const last = name.at(-1) ?? identity.name;
  if (identity.isPerson)
    return [
      ...(isParty(words) ? [{ label: `${possessive(last)} party`, weight: 3.1 }] : []),
      { label: `${possessive(last)} role`, weight: 3 },
      { label: `${possessive(name.slice(-2).join(" "))} role`, weight: 2 },
      { label: `${last} as ${words.slice(-2).join(" ")}`, weight: 1 },
    ];
  const short = name.slice(0, 2).join(" ");
  return [
    { label: `${short} as ${words.slice(-2).join(" ")}`, weight: 3 },
    { label: `${short} description`, weight: 2 },
  ];
}

function isParty(words: readonly string[]): boolean {
  return /^Party$/i.test(words.at(-1) ?? "") || (words.length === 1 && /^\p{Lu}{2,}$/u.test(words[0] ?? ""));
}

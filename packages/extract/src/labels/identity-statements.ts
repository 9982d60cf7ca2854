import type { Draft } from "../draft.ts";
import { nameAt } from "./pronoun-names.ts";
import { sentenceOf } from "./statement-words.ts";
import type { Told } from "./told.ts";

/** "Louis Hale is port spokesman.", "Orlen is a haulage firm." */
export function stateIdentity(article: Told, draft: Draft): string {
  const { identity, sentence } = draft;
  if (!identity) return "";
  const own = identity.description.replace(/\s+/g, " ").replace(/[\s,]+$/, "");
  const owner = /^(its|his|her|their)\s/i.exec(own)?.[1];
  const name = owner ? nameAt(article, sentence, owner.toLowerCase(), identity.start) : null;
  const description = owner && name && name !== identity.name ? `${name}’s${own.slice(owner.length)}` : own;
  return sentenceOf(
    `${identity.name.replace(/\s+/g, " ")} is ${withArticle(description, identity.isPerson)}`,
  );
}

function withArticle(description: string, isPerson: boolean): string {
  if (isPerson || /^(?:the|a|an|its|his|her|their|one|part)\s|['’]s?\s/i.test(description))
    return description;
  return `${/^(?!eu|one)[aeio]/i.test(description) ? "an" : "a"} ${description}`;
}

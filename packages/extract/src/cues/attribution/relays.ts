import type { Span } from "@claimdesk/text";
import { MEDIA_NAMES } from "../../words/countries.ts";

const PASSED_ON =
  /\b(?:as quoted by|was quoted by|were quoted by|quoted by|as reported by|as cited by|cited by|in an interview with|in an interview on|in an interview to|in remarks to|as saying by|speaking to|speaking on|told|in comments to|interviewed by|carried by|published by|published in|reported by)\s((?:the |a |Russian |Chinese |Iranian |British |German |French |US |state |news |agency |newspaper |magazine |broadcaster |daily |television |TV |public |local )*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})((?: (?:newspaper|television|TV|radio|news agency|news|magazine|channel|agency|daily|programme|program))?)/gu;
const LEADING =
  /^(?:the|a|Russian|Chinese|Iranian|British|German|French|US|state|news|agency|newspaper|magazine|broadcaster|daily|television|TV|public|local)\s/i;
const SURELY =
  /^(?:as |was |were )?(?:quoted|reported|cited|saying|carried|published|interviewed)|^in an interview|^in remarks/;

/** Who passed the words on ("as quoted by AFP", "told the BBC"), between two offsets; `null` when nobody did. */
export function relayIn(text: string, { start, end }: Span): string | null {
  for (const found of text.slice(start, end).matchAll(PASSED_ON)) {
    let name = found[1] ?? "";
    while (LEADING.test(name)) name = name.replace(LEADING, "");
    const isMedium = MEDIA_NAMES.has(name) || (found[2] ?? "") !== "" || SURELY.test(found[0]);
    if (isMedium && name !== "") return name;
  }
  return null;
}

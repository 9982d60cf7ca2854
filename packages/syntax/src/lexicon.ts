import { createVocabulary, type Vocabulary } from "./vocabulary.ts";
import { hashWord } from "./word-forms.ts";
import { ADJECTIVES } from "./words/adjectives.ts";
import { ADVERBS } from "./words/adverbs.ts";
import { IRREGULAR_VERBS } from "./words/irregular-verbs.ts";
import { NOUNS } from "./words/nouns.ts";
import { REGULAR_VERBS } from "./words/verbs.ts";

const BITS = { VB: 1, VBZ: 2, VBD: 4, VBN: 8, VBG: 16, NN: 32, NNS: 64, JJ: 128, RB: 256 };
/** Penn tags that a listed form may have. */
export type LexiconTag = keyof typeof BITS;
export type LexiconForm = { form: string; lemma: string; tag: LexiconTag };

const list = (words: string): string[] => words.trim().split(/\s+/);
const VOWEL = /[aeiou]/;

/** Every form of the words listed by hand, in a fixed order. A form may be there more than once. */
export function lexiconForms(): LexiconForm[] {
  const forms: LexiconForm[] = [];
  const put = (form: string, lemma: string, tag: LexiconTag): number => forms.push({ form, lemma, tag });
  for (const verb of list(REGULAR_VERBS)) {
    putPresent(verb, put);
    for (const past of pastForms(verb)) {
      put(past, verb, "VBD");
      put(past, verb, "VBN");
    }
  }
  const irregular = list(IRREGULAR_VERBS);
  for (let i = 0; i + 2 < irregular.length; i += 3) {
    const verb = irregular[i] ?? "";
    putPresent(verb, put);
    put(irregular[i + 1] ?? "", verb, "VBD");
    put(irregular[i + 2] ?? "", verb, "VBN");
  }
  for (const noun of list(NOUNS)) {
    put(noun, noun, "NN");
    const plural = pluralOf(noun);
    if (plural) put(plural, noun, "NNS");
  }
  for (const adjective of list(ADJECTIVES)) put(adjective.toLowerCase(), adjective, "JJ");
  for (const adverb of list(ADVERBS)) put(adverb, adverb, "RB");
  return forms;
}

/** Which tags each listed form may have, as bits. */
export function createLexicon(): Vocabulary {
  const masks = new Map<number, number>();
  for (const { form, tag } of lexiconForms()) {
    const hash = hashWord(form);
    masks.set(hash, (masks.get(hash) ?? 0) | BITS[tag]);
  }
  return createVocabulary(Int32Array.from(masks.keys()), Uint16Array.from(masks.values()));
}

function putPresent(verb: string, put: (form: string, lemma: string, tag: LexiconTag) => void): void {
  put(verb, verb, "VB");
  put(withS(verb), verb, "VBZ");
  for (const form of ingForms(verb)) put(form, verb, "VBG");
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function pastForms(verb: string): string[] {
  if (verb.endsWith("e")) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return doubled(verb).map((stem) => `${stem}ed`);
}

function ingForms(verb: string): string[] {
  if (verb.endsWith("ie")) return [`${verb.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(verb) && verb.length > 2) return [`${verb.slice(0, -1)}ing`];
  return doubled(verb).map((stem) => `${stem}ing`);
}

/** Longer verbs that double their last letter, being stressed on it; those in "l" may or may not. */
const DOUBLING =
  /(?:[^i]mit|[^f]fer|cur|deter|regret|rebut|forget|upset|reset|begin|pel|cel|vel|rol|fil|quip|kidnap)$/;

/** "stop" doubles its last letter, "visit" does not, "travel" may. */
function doubled(verb: string): string[] {
  if (!/(?:[^aeiou]|qu|^)[aeiou][bdgklmnprtz]$/.test(verb)) return [verb];
  const twice = verb + verb.slice(-1);
  const isShort = verb.replace("qu", "q").split(VOWEL).length === 2;
  if (isShort) return [twice];
  if (!DOUBLING.test(verb)) return [verb];
  return verb.endsWith("l") ? [verb, twice] : [twice];
}

const PLURALS: Readonly<Record<string, string>> = {
  child: "children",
  person: "people",
  life: "lives",
  wife: "wives",
  knife: "knives",
  half: "halves",
  shelf: "shelves",
  criterion: "criteria",
  phenomenon: "phenomena",
  foot: "feet",
};

/** The plural of a noun, null where it has none of its own: "news", "aircraft". */
function pluralOf(noun: string): string | null {
  const irregular = PLURALS[noun];
  if (irregular) return irregular;
  if (noun.endsWith("man")) return `${noun.slice(0, -2)}en`;
  if (noun.endsWith("sis")) return `${noun.slice(0, -2)}es`;
  return /(?:[^su]s|craft|people|police|staff|media|bacteria)$/.test(noun) ? null : withS(noun);
}

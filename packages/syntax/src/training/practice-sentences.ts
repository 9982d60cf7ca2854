import { type LexiconTag, lexiconForms } from "../lexicon.ts";
import type { TreebankToken } from "./conllu.ts";
import { type Dice, throwDice } from "./dice.ts";
import { NEWS_TEMPLATES } from "./news-templates.ts";

const list = (words: string): string[] => words.split(" ");
const FIRST_NAMES = list(
  "Anna Marek Ines Tomas Leila Piotr Amara Jonas Farid Mei Carlos Nadia Viktor Elena Samuel Priya Omar Ingrid Pavel Rosa Hugo Salma Dmitri Yuki Kofi Marta Aldo Chiara Erik Zainab",
);
const SURNAMES = list(
  "Lind Dusan Roe Varga Okafor Novak Haddad Moreau Silva Tanaka Berg Kowalski Rossi Mensah Petrov Iyer Castillo Nilsson Farouk Becker Dlamini Horvat Quinn Sato Mbeki Laurent Koch Aydin Sorensen Reyes",
);
const PLACES = list(
  "France Germany Poland Turkey Ukraine Russia China Japan India Pakistan Brazil Mexico Canada Spain Italy Greece Egypt Kenya Nigeria Sudan Ethiopia Syria Lebanon Israel Iran Iraq Britain Sweden Norway Finland Hungary Romania Serbia Taiwan Vietnam Indonesia Australia Chile Peru Colombia Paris Berlin Moscow Kyiv London Madrid Rome Cairo Nairobi Lagos Tokyo Delhi Beijing Ankara Warsaw Geneva Brussels Washington",
);
const COMPANIES = list(
  "Orbel Nordvik Telcora Arcanis Velmora Brightline Sunfield Ostrava Kestrel Halden Marwick Quantera Lumix Ferrotech Petrolin",
);
const SPEECH = list(
  "said announced warned confirmed denied insisted argued claimed added reported acknowledged admitted predicted stressed suggested",
);
const NUMBERS = list("14 27 90 120 350 1,200 4,500 18,000 90,000 250,000 61 49 8 33 75");
const DECIMALS = list("5.2 3.4 0.8 12.5 7.1 2.6 1.9 40.3 15.7 6");
const SMALL = list("two three four five six seven eight nine ten twelve dozens");
const DAYS = list("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
const MONTHS = list("January February March April June July August September October November December");
const COPIES = 30;

const UPOS_OF: Record<string, string> = {
  DT: "DET",
  NN: "NOUN",
  NNS: "NOUN",
  NNP: "PROPN",
  MD: "AUX",
  IN: "ADP",
  TO: "PART",
  PRP: "PRON",
  PRP$: "PRON",
  CD: "NUM",
  CC: "CCONJ",
  RB: "ADV",
  RBR: "ADV",
  WP: "PRON",
  WDT: "PRON",
  WRB: "ADV",
  POS: "PART",
  JJ: "ADJ",
  JJR: "ADJ",
  JJS: "ADJ",
  $: "SYM",
  HYPH: "PUNCT",
  EX: "PRON",
  ",": "PUNCT",
  ".": "PUNCT",
};

/**
 * Sentences of news made from templates and lists of words: what a treebank of weblogs, mail and reviews has little
 * of. Always the same ones.
 */
export function practiceSentences(): TreebankToken[][] {
  const fillings = createFillings();
  const dice: Dice = { state: 7 };
  const templates = NEWS_TEMPLATES.trim()
    .split("\n\n")
    .map((template) => template.split(/\s+/).filter((token) => token !== ""));
  const sentences: TreebankToken[][] = [];
  for (let copy = 0; copy < COPIES; copy++)
    for (const template of templates)
      sentences.push(begun(template.map((token) => fillIn(token, fillings, dice))));
  return sentences;
}

function createFillings(): ReadonlyMap<string, readonly string[]> {
  const forms = lexiconForms();
  const tagged = (tag: LexiconTag): string[] =>
    forms.filter((each) => each.tag === tag).map(({ form }) => form);
  const adjectives = tagged("JJ");
  const plurals = tagged("NNS");
  return new Map([
    ["n", tagged("NN")],
    ["ns", plurals],
    ["Ns", plurals.map(capitalised)],
    ["adj", adjectives],
    ["vb", tagged("VB")],
    ["vd", tagged("VBD")],
    ["vn", tagged("VBN")],
    ["vg", tagged("VBG")],
    ["adv", adjectives.filter((word) => /[lntr]$/.test(word)).map((word) => `${word}ly`)],
    ["first", FIRST_NAMES],
    ["sur", SURNAMES],
    ["place", PLACES],
    ["org", COMPANIES],
    ["say", SPEECH],
    ["num", NUMBERS],
    ["two", ["20", "31", "45", "52", "67"]],
    ["dec", DECIMALS],
    ["small", SMALL],
    ["Small", SMALL.map(capitalised)],
    ["day", DAYS],
    ["month", MONTHS],
    ["year", ["1998", "2008", "2014", "2019", "2021", "2023", "2025"]],
  ]);
}

/** The same with a capital at the beginning. */
function begun(sentence: TreebankToken[]): TreebankToken[] {
  return sentence.map((token, i) => (i === 0 ? { ...token, text: capitalised(token.text) } : token));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function fillIn(token: string, fillings: ReadonlyMap<string, readonly string[]>, dice: Dice): TreebankToken {
  const [word = "", xpos = "", head = "", relation = "", upos] = token.split("/");
  const choices = fillings.get(word.slice(1, -1)) ?? [word];
  const text = word.startsWith("{") ? (choices[throwDice(dice) % choices.length] ?? "") : word;
  const isVerb = xpos.startsWith("VB");
  return {
    text,
    lower: text.toLowerCase(),
    lemma: "",
    upos: upos ?? (isVerb ? "VERB" : (UPOS_OF[xpos] ?? "X")),
    xpos,
    head: Number(head) - 1,
    relation,
    hasSpaceAfter: true,
  };
}

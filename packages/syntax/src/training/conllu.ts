/** One word of a treebank. `head` counts from 0, -1 is the root. */
export type TreebankToken = {
  text: string;
  lower: string;
  lemma: string;
  upos: string;
  xpos: string;
  head: number;
  relation: string;
  hasSpaceAfter: boolean;
};

/** Sentences of a CoNLL-U file, in order; empty nodes are left out, a multi-word token is its words. */
export function readConllu(text: string): TreebankToken[][] {
  const sentences: TreebankToken[][] = [];
  let sentence: TreebankToken[] = [];
  let joined = { to: 0, hasSpaceAfter: true };
  for (const line of text.split(/\r?\n/)) {
    if (line === "") {
      if (sentence.length > 0) sentences.push(sentence);
      sentence = [];
      joined = { to: 0, hasSpaceAfter: true };
      continue;
    }
    const range = /^\d+-(\d+)\t/.exec(line);
    if (range) joined = { to: Number(range[1]), hasSpaceAfter: hasSpaceAfter(line.split("\t")[9]) };
    if (!/^\d+\t/.test(line)) continue;
    const token = readToken(line);
    const number = sentence.push(token);
    if (number <= joined.to) token.hasSpaceAfter = number === joined.to && joined.hasSpaceAfter;
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

function readToken(line: string): TreebankToken {
  const columns = line.split("\t");
  const text = columns[1] ?? "";
  return {
    text,
    lower: text.toLowerCase(),
    lemma: columns[2] ?? "",
    upos: columns[3] ?? "",
    xpos: columns[4] ?? "",
    head: Number(columns[6]) - 1,
    relation: columns[7] ?? "",
    hasSpaceAfter: hasSpaceAfter(columns[9]),
  };
}

function hasSpaceAfter(miscellany: string | undefined): boolean {
  return !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(miscellany ?? "");
}

/** The sentence as it was written, with the place of each word in it. */
export function writeSentence(sentence: readonly TreebankToken[]): {
  text: string;
  spans: { start: number; end: number }[];
} {
  let text = "";
  const spans = sentence.map((token, i) => {
    const start = text.length;
    text += token.text;
    const end = text.length;
    if (token.hasSpaceAfter && i < sentence.length - 1) text += " ";
    return { start, end };
  });
  return { text, spans };
}

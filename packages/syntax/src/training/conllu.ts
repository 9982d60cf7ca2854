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

/** Sentences of a CoNLL-U file, in order; empty nodes are left out, multi-word tokens are their words. */
export function readConllu(text: string): TreebankToken[][] {
  const sentences: TreebankToken[][] = [];
  let sentence: TreebankToken[] = [];
  for (const line of text.split("\n")) {
    if (line === "") {
      if (sentence.length > 0) sentences.push(sentence);
      sentence = [];
    } else if (/^\d+\t/.test(line)) sentence.push(readToken(line));
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
    hasSpaceAfter: !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(columns[9] ?? ""),
  };
}

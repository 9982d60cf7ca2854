import { pairOf } from "../parser.ts";
import { UPOS } from "../token.ts";
import type { ParseExample } from "./examples.ts";

const TAGS = UPOS.length;

/** Labels seen for each direction and pair of tags; all labels of the dependent's tag where the pair was never seen. */
export function countLabels(examples: readonly ParseExample[], labels: number): Uint8Array[] {
  const pairs: Set<number>[] = Array.from({ length: 2 * TAGS * TAGS }, () => new Set<number>());
  const backoff: Set<number>[] = Array.from({ length: 2 * TAGS }, () => new Set<number>());
  for (const { upos, head, label } of examples)
    head.forEach((above, i) => {
      if (above < 0) return;
      const isLeft = above > i;
      const tag = upos[i] as number;
      pairs[pairOf(isLeft, upos[above] as number, tag)]?.add(label[i] as number);
      backoff[(isLeft ? 0 : TAGS) + tag]?.add(label[i] as number);
    });
  const all = Uint8Array.from({ length: labels - 1 }, (_, i) => i + 1);
  return pairs.map((seen, pair) => {
    if (seen.size > 0) return Uint8Array.from(seen).sort();
    const wider = backoff[(pair < TAGS * TAGS ? 0 : TAGS) + (pair % TAGS)] as Set<number>;
    return wider.size > 0 ? Uint8Array.from(wider).sort() : all;
  });
}

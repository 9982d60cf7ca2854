/** What a number of callers at the same time got done. */
export interface Load {
  perSecond: number;
  p95Ms: number;
}

/** Lets every caller send one request after the other for a while; each gives a way to send its next. */
export async function measureLoad(
  callers: readonly (() => Promise<unknown>)[],
  forMs: number,
): Promise<Load> {
  const times: number[] = [];
  const begun = performance.now();
  const work = async (send: () => Promise<unknown>) => {
    while (performance.now() - begun < forMs) {
      const sent = performance.now();
      await send();
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(callers.map(work));
  const seconds = (performance.now() - begun) / 1000;
  return { perSecond: times.length / seconds, p95Ms: percentile(times, 0.95) };
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

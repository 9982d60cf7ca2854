import { saveFailure } from "./failure.ts";

type Trouble = { message: string; errorId: string | null };
type RetrySetup = { firstMs: number; onTrouble: (trouble: Trouble) => void; onCalm: () => void };

export type Retry = {
  /** Tries until the server gives an answer; a refusal is an answer and is thrown. */
  run: <Answer>(send: () => Promise<Answer>) => Promise<Answer>;
  /** Tries again at once instead of waiting on. */
  wake: () => void;
};

const LONGEST_WAIT_MS = 10_000;

/** Patience with a server that is away: waits a little longer after each failure. */
export function createRetry({ firstMs, onTrouble, onCalm }: RetrySetup): Retry {
  const sleepers = new Set<() => void>();
  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        sleepers.delete(done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      sleepers.add(done);
    });

  const run = async <Answer>(send: () => Promise<Answer>): Promise<Answer> => {
    for (let waitMs = firstMs; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
      try {
        const answer = await send();
        onCalm();
        return answer;
      } catch (error) {
        const failure = saveFailure(error);
        if (failure.kind !== "unreachable") {
          onCalm();
          throw error;
        }
        onTrouble({ message: failure.message, errorId: failure.errorId });
        await sleep(waitMs);
      }
    }
  };

  return { run, wake: () => [...sleepers].forEach((wakeUp) => void wakeUp()) };
}

import { saveFailure } from "./failure.ts";

type Trouble = { message: string; errorId: string | null };
type RetrySetup = { firstMs: number; onTrouble: (trouble: Trouble) => void; onCalm: () => void };

export type Retry = {
  /** Tries until the server gives an answer; a refusal is an answer and is thrown. */
  run: <Answer>(send: () => Promise<Answer>) => Promise<Answer>;
  /** Tries again at once instead of waiting on. */
  wake: () => void;
  /** Stops trying: what waits fails with the error it met last. */
  giveUp: () => void;
};

const LONGEST_WAIT_MS = 10_000;

/** Patience with a server that is away: waits a little longer after each failure. */
export function createRetry({ firstMs, onTrouble, onCalm }: RetrySetup): Retry {
  const sleepers = new Set<(goesOn: boolean) => void>();
  const sleep = (ms: number) =>
    new Promise<boolean>((resolve) => {
      const done = (goesOn: boolean) => {
        clearTimeout(timer);
        sleepers.delete(done);
        resolve(goesOn);
      };
      const timer = setTimeout(done, ms, true);
      sleepers.add(done);
    });
  const endSleep = (goesOn: boolean) => {
    for (const end of [...sleepers]) end(goesOn);
  };

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
        if (await sleep(waitMs)) continue;
        onCalm();
        throw error;
      }
    }
  };

  return { run, wake: () => endSleep(true), giveUp: () => endSleep(false) };
}

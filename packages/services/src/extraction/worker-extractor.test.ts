import { extractClaims } from "@claimdesk/extract";
import { afterEach, describe, expect, it } from "vitest";
import { TEST_TEXT } from "../testing/test-desk.ts";
import { WorkerExtractor } from "./worker-extractor.ts";

const DAY = { publishedOn: "2026-03-02", title: "Libraries" };
const ignore = () => undefined;
const errors: unknown[] = [];
let open: WorkerExtractor[] = [];

/** Reads by a thread that does what the text says: crash, hang, swell, or answer. */
function unruly(options: { limitMs?: number; memoryMb?: number } = {}): WorkerExtractor {
  const entry = new URL("../testing/unruly-worker.ts", import.meta.url);
  return started({ entry, ...options });
}

function started(options: Partial<ConstructorParameters<typeof WorkerExtractor>[0]> = {}): WorkerExtractor {
  const extractor = new WorkerExtractor({ reportError: (error) => void errors.push(error), ...options });
  open.push(extractor);
  return extractor;
}

afterEach(async () => {
  for (const extractor of open) await extractor.close();
  open = [];
  errors.length = 0;
});

describe("a text that is read aside", () => {
  it("gives what the engine gives on this thread, and says how far it is on the way", async () => {
    const shares: number[] = [];
    const outcome = await started().extract(TEST_TEXT, DAY, (share) => void shares.push(share));
    expect(outcome).toEqual({ ok: true, extraction: extractClaims(TEST_TEXT, DAY) });
    expect(shares[0]).toBe(0);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it("leaves this thread free meanwhile", async () => {
    const extractor = unruly({ limitMs: 60_000 });
    let isDone = false;
    const hanging = extractor.extract("hang", DAY, ignore).then(() => {
      isDone = true;
    });
    for (let turn = 0; turn < 20; turn++) await new Promise((next) => setImmediate(next));
    expect(isDone).toBe(false);
    await extractor.close();
    await hanging;
  });

  it("comes back in the order of asking, also when many ask at once", async () => {
    const extractor = unruly();
    const done: string[] = [];
    const texts = Array.from({ length: 8 }, (_, index) => `answer ${index}`);
    await Promise.all(texts.map((text) => extractor.extract(text, DAY, ignore).then(() => done.push(text))));
    expect(done).toEqual(texts);
  });
});

describe("a text that cannot be read", () => {
  it.each([
    ["crash", "crashed"],
    ["throw", "crashed"],
    ["swell", "tooBig"],
    ["hang", "tooSlow"],
  ] as const)("that makes the thread %s is answered, and the next one is read", async (text, problem) => {
    const extractor = unruly({ limitMs: text === "hang" ? 300 : 30_000, memoryMb: 64 });
    const bad = extractor.extract(text, DAY, ignore);
    const good = extractor.extract("answer", DAY, ignore);
    expect(await bad).toEqual({ ok: false, problem });
    expect((await good).ok).toBe(true);
    expect(errors).toHaveLength(text === "throw" ? 1 : 0);
  });

  it("is refused when too many wait", async () => {
    const extractor = unruly();
    const outcomes = Promise.all(
      Array.from({ length: 22 }, (_, index) =>
        extractor.extract(index === 0 ? "hang" : "answer", DAY, ignore),
      ),
    );
    await extractor.close();
    const problems = (await outcomes).map((outcome) => (outcome.ok ? "none" : outcome.problem));
    expect(problems.filter((problem) => problem === "busy")).toHaveLength(1);
    expect(problems.at(-1)).toBe("busy");
  });

  it("comes back as stopped at the end, and so does all that is asked later", async () => {
    const extractor = unruly();
    const running = extractor.extract("hang", DAY, ignore);
    const waiting = extractor.extract("answer", DAY, ignore);
    await extractor.close();
    const stopped = { ok: false, problem: "stopped" };
    expect([await running, await waiting]).toEqual([stopped, stopped]);
    expect(await extractor.extract("answer", DAY, ignore)).toEqual(stopped);
  });
});

it("waits at the end for what still has to be written down, and reports what went wrong there", async () => {
  const extractor = started();
  let isWritten = false;
  extractor.follow(
    new Promise<void>((done) => setImmediate(done)).then(() => {
      isWritten = true;
    }),
  );
  const lost = new Error("lost");
  extractor.follow(Promise.reject(lost));
  await extractor.close();
  expect(isWritten).toBe(true);
  expect(errors).toEqual([lost]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "./activity.ts";
import type { ChainedEvent } from "./log-chain.ts";
import { canonicalJson, chainHash, findBrokenLink, sha256Hex } from "./log-chain.ts";

type Entry = ChainedEvent & { hash: string };

const json = fc.jsonValue({ maxDepth: 2 }).map((value) => value as Json);

/** A log as the desk writes it: numbered from 1, each entry carrying the hash of the one before. */
const log: fc.Arbitrary<Entry[]> = fc
  .array(fc.record({ data: json, changes: json, actorName: fc.string(), claimId: fc.option(fc.uuid()) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((facts) => {
    let previousHash = "";
    return facts.map((fact, i) => {
      const event = {
        ...{
          deskId: "desk",
          sequence: i + 1,
          at: `2026-03-01T10:00:0${i}.000Z`,
          actorId: "ana",
          type: "claim.edited",
          articleId: null,
        },
        ...{ ...fact, previousHash },
      };
      previousHash = chainHash(event);
      return { ...event, hash: previousHash };
    });
  });

test("a log that nobody touched is intact, in whatever order its keys come back", () => {
  fc.assert(
    fc.property(log, (entries) => {
      expect(findBrokenLink(entries)).toBeNull();
      expect(findBrokenLink(entries.map(reversedKeys))).toBeNull();
    }),
  );
});

const reversedKeys = (entry: Entry): Entry => Object.fromEntries(Object.entries(entry).reverse()) as Entry;

test.each<[name: string, alter: (entry: Entry) => Partial<Entry>]>([
  ["what was done", (entry) => ({ data: [entry.data, "more"] })],
  ["what it changed", (entry) => ({ changes: [entry.changes] })],
  ["when", () => ({ at: "2020-01-01T00:00:00.000Z" })],
  ["who", (entry) => ({ actorName: `${entry.actorName}x` })],
  ["whose id", () => ({ actorId: "eve" })],
  ["the kind of event", () => ({ type: "claim.signedOff" })],
  ["the claim", () => ({ claimId: "other" })],
  ["the article", () => ({ articleId: "other" })],
  ["the desk", () => ({ deskId: "other" })],
  ["the hash", (entry) => ({ hash: sha256Hex(entry.hash) })],
  ["the hash before", (entry) => ({ previousHash: sha256Hex(entry.previousHash) })],
])("an entry is found when somebody alters %s", (_, alter) => {
  fc.assert(
    fc.property(log, fc.nat(), (entries, n) => {
      const at = n % entries.length;
      const altered = entries.map((entry, i) => (i === at ? { ...entry, ...alter(entry) } : entry));
      expect(findBrokenLink(altered)?.sequence).toBe(at + 1);
    }),
  );
});

test("a forged entry with a hash of its own is found at the next one", () => {
  fc.assert(
    fc.property(
      log.filter((entries) => entries.length > 1),
      fc.nat(),
      (entries, n) => {
        const at = n % (entries.length - 1);
        const forged = entries.map(({ hash, ...event }, i) => {
          const changed = i === at ? { ...event, actorName: `${event.actorName}x` } : event;
          return { ...changed, hash: i === at ? chainHash(changed) : hash };
        });
        expect(findBrokenLink(forged)).toEqual({
          sequence: at + 2,
          problem: "it does not follow from the event before",
        });
      },
    ),
  );
});

test("a removed, doubled or swapped entry is found, and the first one too", () => {
  fc.assert(
    fc.property(
      log.filter((entries) => entries.length > 1),
      fc.nat(),
      (entries, n) => {
        const at = n % (entries.length - 1);
        const [a, b] = [entries[at], entries[at + 1]];
        if (!a || !b) throw new Error("two entries stand side by side");
        const missing = { sequence: at + 1, problem: `event ${at + 1} is missing` };
        expect(findBrokenLink(entries.toSpliced(at, 1))).toEqual(missing);
        expect(findBrokenLink(entries.toSpliced(at, 2, b, a))).toEqual(missing);
        expect(findBrokenLink(entries.toSpliced(at, 0, a))).toEqual({
          sequence: at + 2,
          problem: `event ${at + 2} is missing`,
        });
      },
    ),
  );
});

test("canonical JSON does not depend on the order of keys, and refuses what has no JSON form", () => {
  expect(canonicalJson({ b: [1, { d: 4, c: 3 }], a: "é" })).toBe('{"a":"é","b":[1,{"c":3,"d":4}]}');
  fc.assert(
    fc.property(fc.dictionary(fc.string(), json), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
    }),
  );
  expect(() => canonicalJson(undefined)).toThrow(TypeError);
  expect(() => canonicalJson({ n: Number.NaN })).toThrow();
});

test("the hash is SHA-256 over UTF-8", () => {
  expect(sha256Hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(sha256Hex("é")).toBe("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
});

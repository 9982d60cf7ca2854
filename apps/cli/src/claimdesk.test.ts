import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../../..");
const ENTRY = join(ROOT, "apps/cli/src/index.ts");
const SAMPLE = join(ROOT, "prisma/seed/sample/sample-ceasefire-call.txt");
const folder = mkdtempSync(join(tmpdir(), "claimdesk-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the real command in the folder for scratch files. */
function claimdesk(args: string[], input?: string | Uint8Array) {
  const env = { ...process.env };
  delete env.INIT_CWD;
  const { status, stdout, stderr } = spawnSync(process.execPath, [ENTRY, ...args], {
    cwd: folder,
    encoding: "utf8",
    input,
    env,
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

describe("claimdesk", () => {
  test("tells its commands and its version", () => {
    const help = claimdesk(["--help"]);
    expect(help.status).toBe(0);
    expect(help.stdout).toMatch(/^ {2}extract .*\n {2}eval /m);
    expect(claimdesk(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(claimdesk(["extract", "--help"]).stdout).toContain("--date YYYY-MM-DD");
  });

  test("a wrong command is a usage error", () => {
    expect(claimdesk([]).status).toBe(2);
    expect(claimdesk(["constructor"])).toMatchObject({ status: 2, stdout: "" });
    expect(claimdesk(["exract"]).stderr).toContain('no command "exract"');
  });
});

describe("claimdesk extract", () => {
  test("prints a table of the sample's claims", () => {
    const { status, stdout } = claimdesk(["extract", SAMPLE, "--date", "2025-03-17"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Prior call duration +about PT90M +Kremlin/);
    expect(stdout).toMatch(/\d+ claims in \d+ of \d+ sentences\.\n$/);
  });

  test("prints JSON in the extraction format, from standard input too", () => {
    const text = "“Ja,” said Ina Brandt. The ferry carries 300 cars. 😀";
    const { status, stdout, stderr } = claimdesk(["extract", "-", "--date", "2025-03-17", "--json"], text);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const extraction = JSON.parse(stdout);
    expect(extraction).toMatchObject({
      format: "claimdesk.extraction/1",
      publishedOn: "2025-03-17",
      text: { length: text.length, offsetUnit: "utf16" },
    });
    for (const claim of extraction.claims) expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
    expect(extraction.claims.map((claim: { value: { norm: string } | null }) => claim.value?.norm)).toContain(
      "300",
    );
  });

  test("the title tells the headline apart", () => {
    const text = "Ferry carries 300 cars.\nThe ferry carries 300 cars to Ghent.";
    const roles = (args: string[]) =>
      JSON.parse(
        claimdesk(["extract", "-", "--date", "2025-03-17", "--json", ...args], text).stdout,
      ).sentences.map((each: { role: string }) => each.role);
    expect(roles(["--title", "Ferry carries 300 cars."])).toEqual(["headline", "body"]);
    expect(roles([])).toEqual(["body", "body"]);
  });

  test.each([
    ["no file", ["extract", "--date", "2025-03-17"], "Name a text file"],
    ["no date", ["extract", SAMPLE], "publication date is missing"],
    ["a wrong date", ["extract", SAMPLE, "--date", "2025-02-30"], '"2025-02-30" is no date'],
    ["a date in another form", ["extract", SAMPLE, "--date", "17.3.2025"], "Write it as 2025-03-17"],
    ["two files", ["extract", SAMPLE, "b.txt", "--date", "2025-03-17"], "One file at a time"],
    ["an unknown option", ["extract", SAMPLE, "--day", "2025-03-17"], "--day"],
  ])("%s is a usage error with the usage", (_name, args, message) => {
    const { status, stdout, stderr } = claimdesk(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain("Usage: claimdesk extract");
  });

  test.each([
    ["a missing file", () => "nowhere.txt", "does not exist"],
    ["a folder", () => ".", "is a folder"],
    ["bytes that are no UTF-8", () => file("latin.txt", new Uint8Array([0x41, 0xe9, 0x42])), "not UTF-8"],
    ["an empty file", () => file("empty.txt", " \n"), "is empty"],
    ["more than 2 MB", () => file("long.txt", "a ".repeat(1024 * 1024 + 1)), "longer than 2 MB"],
  ])("%s is refused in plain words", (_name, path, message) => {
    const { status, stdout, stderr } = claimdesk(["extract", path(), "--date", "2025-03-17"]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  });

  test("more than 2 MB on standard input is refused too", () => {
    const { status, stderr } = claimdesk(
      ["extract", "-", "--date", "2025-03-17"],
      "a ".repeat(1024 * 1024 + 1),
    );
    expect(status).toBe(1);
    expect(stderr).toContain("longer than 2 MB");
  });
});

describe("claimdesk eval", () => {
  test("measures every yardstick, and says which sets are not there", () => {
    const { stdout } = claimdesk(["eval", "--quick"]);
    expect(stdout).toMatch(/^claims +evaluation\/claims +F1 +0\.\d{3} +0\.820/m);
    expect(stdout).toMatch(/^sample-ceasefire-call +60 /m);
    expect(stdout).toMatch(/^identity +\d+ /m);
  });

  test("scores a folder by the same rules, and fails below the bar", () => {
    file("a.txt", "The ferry carries 300 cars.");
    file("a.meta.json", JSON.stringify({ title: "Ferry", published: "2025-03-17" }));
    const gold = {
      id: "c1",
      start: 4,
      end: 9,
      quote: "ferry",
      label: "X",
      kind: "event",
      value: null,
      claimant: null,
      priority: "must",
    };
    file("a.gold.json", JSON.stringify({ claims: [gold] }));
    const { status, stdout } = claimdesk(["eval", ".", "--json"]);
    expect(status).toBe(1);
    const [score] = JSON.parse(stdout);
    expect(score).toMatchObject({ set: ".", articles: [{ name: "a", counts: { gold: 1, must: 1 } }] });
    expect(claimdesk(["eval", ".", "--verbose"]).stdout).toContain("a c1 missed [must event] X");
  });

  test("a folder without annotated articles is said to be skipped, and is no success to build on", () => {
    const { status, stdout } = claimdesk(["eval", "nowhere"]);
    expect(status).toBe(1);
    expect(stdout).toContain("claims: skipped, since its set (nowhere) is not on this machine.");
  });

  test("a damaged set is named", () => {
    file("a.gold.json", "{");
    const { status, stderr } = claimdesk(["eval", "."]);
    expect(status).toBe(1);
    expect(stderr).toContain("article a in");
  });
});

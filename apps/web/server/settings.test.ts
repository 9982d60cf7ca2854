import { expect, test } from "vitest";
import { isLoopback, originOf, readSettings } from "./settings.ts";

const read = (environment: Record<string, string>) =>
  readSettings(environment as unknown as NodeJS.ProcessEnv);

test("without any setting it serves on loopback with the built-in database", () => {
  expect(read({})).toEqual({ host: "127.0.0.1", port: 3210, databaseUrl: null, dataFolder: null });
  expect(read({ HOST: " ", PORT: "", DATABASE_URL: "", CLAIMDESK_DATA: " " })).toEqual(read({}));
});

test("every setting is honoured", () => {
  const url = "postgresql://desk@db.example:5433/desk";
  expect(read({ HOST: "0.0.0.0", PORT: "8080", DATABASE_URL: url, CLAIMDESK_DATA: "/srv/desk" })).toEqual({
    host: "0.0.0.0",
    port: 8080,
    databaseUrl: url,
    dataFolder: "/srv/desk",
  });
});

test.each([
  ["PORT", "http"],
  ["PORT", "70000"],
  ["PORT", "-1"],
  ["PORT", "80.5"],
  ["HOST", "my host"],
  ["DATABASE_URL", "mysql://root@localhost/x"],
  ["DATABASE_URL", "localhost/desk"],
])("%s=%s is refused by name", (name, value) => {
  expect(() => read({ [name]: value })).toThrow(name);
});

test("a wrong database address is refused without repeating its password", () => {
  const refusal = (() => {
    try {
      return read({ DATABASE_URL: "mysql://desk:top-secret@db/x" });
    } catch (error) {
      return String(error);
    }
  })();
  expect(refusal).not.toContain("top-secret");
});

test("only addresses of this machine count as loopback", () => {
  expect(["127.0.0.1", "127.8.9.1", "::1", "localhost"].every(isLoopback)).toBe(true);
  expect(["0.0.0.0", "::", "192.168.0.4", "127.evil.example", "localhost.example"].some(isLoopback)).toBe(
    false,
  );
});

test("the printed address can be opened in a browser on this machine", () => {
  expect(originOf("127.0.0.1", 3210)).toBe("http://127.0.0.1:3210");
  expect(originOf("::1", 3210)).toBe("http://[::1]:3210");
  expect(originOf("0.0.0.0", 80)).toBe("http://127.0.0.1:80");
});

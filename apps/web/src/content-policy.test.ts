import { describe, expect, test } from "vitest";
import { contentPolicy } from "./content-policy.ts";

const directive = (policy: string, name: string) =>
  policy
    .split("; ")
    .find((part) => part.startsWith(`${name} `))
    ?.split(" ")
    .slice(1);

describe("the policy of a page", () => {
  const policy = contentPolicy("abc123", false);

  test("lets only scripts with the nonce of this answer run", () => {
    expect(directive(policy, "script-src")).toEqual(["'self'", "'nonce-abc123'", "'strict-dynamic'"]);
  });

  test("cannot be framed, rebased, or made to post elsewhere", () => {
    expect(directive(policy, "frame-ancestors")).toEqual(["'none'"]);
    expect(directive(policy, "base-uri")).toEqual(["'none'"]);
    expect(directive(policy, "form-action")).toEqual(["'self'"]);
  });

  test("names no other host", () => {
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test("evaluates strings only while developing", () => {
    expect(policy).not.toContain("unsafe-eval");
    expect(contentPolicy("abc123", true)).toContain("'unsafe-eval'");
  });
});

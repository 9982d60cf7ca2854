import { describe, expect, it } from "vitest";
import { isSameSite } from "./same-site.ts";

const from = (headers: Record<string, string>) =>
  isSameSite(new Headers({ host: "127.0.0.1:3210", ...headers }));

describe("isSameSite", () => {
  it("lets our own pages and tools without a browser through", () => {
    expect(from({ origin: "http://127.0.0.1:3210", "sec-fetch-site": "same-origin" })).toBe(true);
    expect(from({})).toBe(true);
  });

  it.each([
    { origin: "https://example.org" },
    { origin: "http://127.0.0.1:3211" },
    { origin: "http://localhost:3210" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "http://127.0.0.1:3210", "sec-fetch-site": "cross-site" },
  ])("refuses %o", (headers) => {
    expect(from(headers as unknown as Record<string, string>)).toBe(false);
  });
});

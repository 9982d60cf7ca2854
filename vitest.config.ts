import { defineConfig } from "vitest/config";

const PURE = ["text", "syntax", "extract", "domain", "report"];
const DB = ["services", "api", "db"];

/** The lanes. The fourth one, browser, belongs to Playwright: apps/web/playwright.config.ts. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "pure",
          include: [...PURE.map((name) => `packages/${name}/src/**/*.test.ts`), "scripts/**/*.test.ts"],
        },
      },
      {
        test: {
          name: "db",
          include: [
            ...DB.map((name) => `packages/${name}/src/**/*.test.ts`),
            "apps/cli/src/**/*.test.ts",
            "prisma/seed/**/*.test.ts",
            "apps/web/server/**/*.test.ts",
          ],
          globalSetup: "packages/db/src/testing/vitest-setup.ts",
          pool: "forks",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      "apps/web/vitest.config.ts",
    ],
  },
});

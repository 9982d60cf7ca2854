import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGUMENTS } from "./chromium-arguments.ts";

/** The browser lane: the real server on a data folder of its own, driven through an installed Chromium. */
export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.browser.ts",
  globalSetup: "./e2e/start-server.ts",
  outputDir: "../../test-output/browser",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json"]],
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "UTC",
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      args: CHROMIUM_ARGUMENTS,
    },
  },
});

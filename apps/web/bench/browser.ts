import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { ensureChromium } from "../../../scripts/chromium.mjs";
import { CHROMIUM_ARGUMENTS } from "../chromium-arguments.ts";
import type { BenchDesk } from "./bench-desk.ts";

/** A Chromium without a window, as the browser tests drive it. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = ensureChromium((line: string) => console.error(line));
  if (executablePath === null || !existsSync(executablePath)) throw new Error("no Chromium could be had");
  return chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
}

/** A profile of its own, with nothing cached, signed in by a cookie. */
export async function openProfile(
  browser: Browser,
  desk: BenchDesk,
  cookie: string,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    ...{ locale: "en-GB", timezoneId: "UTC", viewport: { width: 1440, height: 900 } },
  });
  const cookies = cookie.split("; ").map((pair) => {
    const [name = "", ...value] = pair.split("=");
    return { name, value: value.join("="), url: desk.origin, httpOnly: true, sameSite: "Lax" as const };
  });
  await context.addCookies(cookies);
  return context;
}

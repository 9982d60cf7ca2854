// The browser lane drives an installed Chromium; where there is none, the usual ways to get one are tried.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { childEnvironment, pinnedNode, ROOT } from "./checkout.mjs";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The path of a Chromium that starts, or null when none could be had.
 * @param {(line: string) => void} say
 */
export function ensureChromium(say) {
  return find() ?? (installByPlaywright(say) ? find() : null) ?? (installByApt(say) ? find() : null);
}

function find() {
  const candidates = [process.env.CHROMIUM_PATH, ...INSTALLED, playwrightsOwn()];
  return candidates.find((path) => path && existsSync(path) && starts(path)) ?? null;
}

function starts(path) {
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

function playwright() {
  const require = createRequire(join(ROOT, "apps/web/package.json"));
  return { require, program: join(dirname(require.resolve("@playwright/test/package.json")), "cli.js") };
}

function playwrightsOwn() {
  try {
    return playwright().require("@playwright/test").chromium.executablePath();
  } catch {
    return null;
  }
}

function installByPlaywright(say) {
  say("No Chromium is installed; asking Playwright for one ...");
  const run = spawnSync(pinnedNode(), [playwright().program, "install", "chromium"], {
    stdio: "ignore",
    timeout: 240_000,
    env: childEnvironment(),
  });
  return run.status === 0;
}

function installByApt(say) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  say("Installing the system's chromium with apt-get ...");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update"], { stdio: "ignore", env, timeout: 240_000 });
  const install = ["install", "-y", "--no-install-recommends", "chromium"];
  return spawnSync("apt-get", install, { stdio: "ignore", env, timeout: 600_000 }).status === 0;
}

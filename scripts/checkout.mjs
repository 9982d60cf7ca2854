// Works on any Node from 20 on, without dependencies: it is what runs before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this checkout. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");

const OLDEST_NODE = 20;
const STAMP = join(ROOT, "node_modules", ".claimdesk-installed");

/** Ends with a sentence instead of a stack trace. */
export function giveUp(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/**
 * Installs the locked packages unless nothing changed since the last time.
 * @param {(line: string) => void} say
 */
export function ensureInstalled(say) {
  requireNode();
  const manifests = manifestHash();
  if (readOr(STAMP, "") === manifests && existsSync(pinnedNode())) return;
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).devEngines.packageManager;
  say(`Installing packages with pnpm ${version} (the first time takes a minute or two) ...`);
  const run = runNpx([
    "--yes",
    `pnpm@${version}`,
    "install",
    "--frozen-lockfile",
    "--config.confirmModulesPurge=false",
  ]);
  if (run.status !== 0) giveUp(installFailure(run));
  if (!existsSync(pinnedNode())) {
    giveUp(
      "The pinned Node was not installed. Delete the folder node_modules and run this command again; " +
        "if install scripts are switched off on this machine, allow the one of the package node.",
    );
  }
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, manifests);
  say("Packages are installed.");
}

/** The Node that the lockfile pins; every part of Claimdesk runs on it. */
export function pinnedNode() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  try {
    return join(dirname(createRequire(join(ROOT, "package.json")).resolve("node/package.json")), "bin", name);
  } catch {
    return join(ROOT, "node_modules", "node", "bin", name);
  }
}

/** The environment of everything started from here: the pinned Node first, no telemetry, no odd npm settings. */
export function childEnvironment(extra = {}) {
  const path = [dirname(pinnedNode()), join(ROOT, "node_modules", ".bin"), process.env.PATH].join(
    process.platform === "win32" ? ";" : ":",
  );
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^npm_/i.test(name) && name !== "NODE_OPTIONS",
  );
  return {
    ...Object.fromEntries(inherited),
    PATH: path,
    // Keeps compiled modules between runs: the launcher's own loading time halves.
    NODE_COMPILE_CACHE: join(ROOT, "node_modules/.cache/node"),
    NEXT_TELEMETRY_DISABLED: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
    ...extra,
  };
}

/**
 * Runs a file on the pinned Node in the foreground and ends as it ends. Signals are passed on; the file has its own
 * way to stop and takes a signal that the terminal sent as well for one and the same.
 */
export function becomeNode(args) {
  const child = spawn(pinnedNode(), args, {
    stdio: "inherit",
    env: childEnvironment({ CLAIMDESK_PARENT: String(process.pid) }),
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // npm runs this under a shell that dies without passing a signal on: losing that parent means to stop.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 300).unref();
  }
  child.on("error", (error) => giveUp(`Could not start ${pinnedNode()}: ${error.message}`));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

function requireNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= OLDEST_NODE) return;
  giveUp(
    `Claimdesk needs Node ${OLDEST_NODE} or newer to start; this is Node ${process.versions.node}. ` +
      "Install a current Node from nodejs.org and run the command again.",
  );
}

function runNpx(args) {
  const settings = { cwd: ROOT, encoding: "utf8", env: installEnvironment(), maxBuffer: 64 * 1024 * 1024 };
  return spawnSync("npx", args, { ...settings, shell: process.platform === "win32" });
}

/** npm hands its own settings on as variables; under `npm run` they must not change what pnpm does. */
function installEnvironment() {
  const kept = ([name]) =>
    !/^npm_(config_(?!cafile|registry|https?_?proxy|proxy|noproxy|userconfig)|package_|lifecycle_)/i.test(
      name,
    );
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(kept)),
    CI: "true",
    NODE_ENV: "development",
  };
}

function installFailure(run) {
  const output = `${run.stdout ?? ""}\n${run.stderr ?? ""}`;
  const said = output.trim().split("\n").slice(-15).join("\n");
  if (/ENOSPC|no space left/i.test(output)) {
    return "There is no disk space left for the packages (about 1.5 GB). Free some space and run the command again.";
  }
  if (run.error?.code === "ENOENT") {
    return "npx was not found. It comes with npm: install npm and run the command again.";
  }
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(output)) {
    return `The packages could not be downloaded: is this machine online? Then run the command again.\n\n${said}`;
  }
  return `The packages could not be installed. The installer said:\n\n${said}`;
}

function manifestHash() {
  const hash = createHash("sha256").update(process.platform).update(process.arch);
  for (const file of manifestFiles()) hash.update(file).update(readOr(join(ROOT, file), ""));
  return hash.digest("hex");
}

function manifestFiles() {
  const workspaces = ["apps", "packages"].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .sort()
      .map((name) => join(folder, name, "package.json")),
  );
  return ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", "prisma/package.json", ...workspaces];
}

function readOr(file, fallback) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return fallback;
  }
}

import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const START = join(import.meta.dirname, "../server/start.ts");
const STARTED_WITHIN_MS = 300_000;

/** A running Claimdesk with its own data folder and port. */
export interface ClaimdeskProcess {
  origin: string;
  /** The printed address that signs the owner in, once. */
  signInLink: string;
  /** Everything printed so far. */
  output(): string;
  child: ChildProcess;
  /** Stops it as Ctrl-C does and gives the exit code; the data folder goes too unless it was given. */
  stop(): Promise<number | null>;
}

/** Starts the real launcher, as `npm start` does after installing, and waits for the printed address. */
export async function startClaimdesk(
  options: { dataFolder?: string; databaseUrl?: string } = {},
): Promise<ClaimdeskProcess> {
  const dataFolder = options.dataFolder ?? makeDataFolder();
  const child = spawn(process.execPath, [START], {
    env: {
      ...withoutDatabase(),
      // A worker that is ended in the middle of a test leaves no server behind.
      CLAIMDESK_PARENT: String(process.pid),
      ...{ HOST: "127.0.0.1", PORT: "0", CLAIMDESK_DATA: dataFolder },
      ...(options.databaseUrl && { DATABASE_URL: options.databaseUrl }),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  const signInLink = await new Promise<string>((done, fail) => {
    const timer = setTimeout(
      () => fail(new Error(`Claimdesk did not start in time:\n${output}`)),
      STARTED_WITHIN_MS,
    );
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const link = /^ {2}(http:\S+)$/m.exec(output)?.[1];
      if (link === undefined) return;
      clearTimeout(timer);
      done(link);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", () => fail(new Error(`Claimdesk ended at its start:\n${output}`)));
  }).catch((error: unknown) => {
    child.kill("SIGTERM");
    if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
    throw error;
  });
  const stop = async () => {
    child.kill("SIGINT");
    const code = await ended;
    if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
    return code;
  };
  return { origin: new URL(signInLink).origin, signInLink, output: () => output, child, stop };
}

/** A new folder that the database's own user may enter. */
export function makeDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "claimdesk-browser-"));
  chmodSync(folder, 0o755);
  return folder;
}

function withoutDatabase(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _given, CLAIMDESK_PARENT: _parent, ...environment } = process.env;
  return environment as NodeJS.ProcessEnv;
}

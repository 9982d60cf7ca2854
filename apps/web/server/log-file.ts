import { chmodSync, closeSync, openSync } from "node:fs";
import { join } from "node:path";

/** The server's log in the data folder, for its owner only: causes of errors can name what people wrote. */
export function ownLogFile(dataDir: string): string {
  const file = join(dataDir, "claimdesk.log");
  closeSync(openSync(file, "a", 0o600));
  chmodSync(file, 0o600);
  return file;
}

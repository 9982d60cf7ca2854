/** Runs the embedded database of a folder in a process of its own, so that a test can kill that process. */
import { startEmbedded } from "../embedded/embedded.ts";
import { choosePlacement } from "../embedded/placement.ts";

const dataDir = process.argv[2] ?? "";
const placement = choosePlacement({ checkout: dataDir, explicit: dataDir });
const database = await startEmbedded({ placement, log: () => undefined });
process.send?.({ url: database.url, pid: database.pid() });
process.on("message", () => undefined);

import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { startEmbedded } from "./embedded.ts";
import { choosePlacement } from "./placement.ts";
import { findRunning } from "./running-address.ts";

it("gives the address of the database while it runs, and none before and after", async () => {
  using folder = temporaryFolder();
  const where = { checkout: folder.path, explicit: join(folder.path, "data") };
  expect(findRunning(where)).toEqual({ dataDir: where.explicit, url: null });
  const placement = choosePlacement(where);
  const database = await startEmbedded({ placement, log: () => undefined, isDurable: false });
  expect(findRunning(where).url).toBe(database.url);
  await database.stop();
  expect(findRunning(where).url).toBeNull();
});

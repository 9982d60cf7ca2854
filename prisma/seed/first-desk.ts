import type { Db } from "@claimdesk/db";
import { setUpDesk } from "@claimdesk/services";
import { loadSample } from "./sample.ts";

/** Fills an empty database with a desk, its owner and the sample article; does nothing, and says so, on any other. */
export async function loadFirstDesk(db: Db, now: Date): Promise<boolean> {
  return db.$transaction(
    async (open) => {
      const owner = await setUpDesk(open, now);
      if (!owner) return false;
      await loadSample({ db: open, actor: owner, now });
      return true;
    },
    { timeout: 60_000 },
  );
}

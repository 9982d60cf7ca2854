import type { Action, ClaimFile } from "@claimdesk/domain";
import { Refusal } from "@claimdesk/domain";
import { loadClaimFile } from "./claim/claim-file.ts";
import { query } from "./command.ts";
import type { Context } from "./context.ts";

type NewRow = { id?: string | undefined; claimId: string };

/**
 * A use case that makes a row on a claim under an id of the caller's choice. When the answer to a first try was lost,
 * a second try finds the row, makes nothing and gives the claim as it is now.
 */
export function makeOnce<Input extends NewRow>(
  action: Action,
  entity: "note" | "evidence" | "attempt",
  make: (ctx: Context, input: Input) => Promise<ClaimFile>,
) {
  const wasMade = query(action, async ({ db, actor }, { id, claimId }: Input): Promise<boolean> => {
    if (id === undefined) return false;
    const table = db[entity] as unknown as { findUnique(args: object): Promise<MadeRow | null> };
    const row = await table.findUnique({ where: { id } });
    if (row === null) return false;
    if (row.deskId === actor.deskId && row.claimId === claimId && row.memberId === actor.memberId)
      return true;
    throw new Refusal("invalid", {
      problem: "This entry cannot be added under this id. Reload the page and add it again.",
    });
  });
  return async (ctx: Context, input: Input): Promise<ClaimFile> =>
    (await wasMade(ctx, input)) ? loadClaimFile(ctx, input.claimId) : make(ctx, input);
}

type MadeRow = { deskId: string; claimId: string; memberId: string };

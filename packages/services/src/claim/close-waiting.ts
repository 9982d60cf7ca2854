import type { FieldChange } from "@claimdesk/domain";
import { fieldChange } from "../activity/field-change.ts";
import type { WriteScope } from "../context.ts";
import type { ClaimRow } from "./change-claim.ts";

/** Closes the open question of a claim, with the answer if there is one; it stays in the history. */
export async function closeWaiting(scope: WriteScope, claim: ClaimRow, answer = ""): Promise<FieldChange[]> {
  const onDesk = { deskId: scope.actor.deskId };
  const open = await scope.db.waiting.findMany({ where: { ...onDesk, claimId: claim.id, answeredAt: null } });
  if (open.length === 0) return [];
  const patch = { answeredAt: scope.now, answer: answer || null };
  await scope.db.waiting.updateMany({
    where: { ...onDesk, id: { in: open.map(({ id }) => id) } },
    data: patch,
  });
  return open.map((waiting) => fieldChange("waiting", waiting, patch));
}

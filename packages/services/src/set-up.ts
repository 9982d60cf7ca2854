import type { Db } from "@claimdesk/db";
import { activityLog } from "./activity/activity-log.ts";
import type { Actor } from "./context.ts";

/** Address of the owner that the first start makes; can be changed in the settings. */
export const LOCAL_OWNER_EMAIL = "owner@claimdesk.local";

/**
 * Makes the first desk with its owner on an empty database; gives the owner, or null when there is a desk already.
 */
export async function setUpDesk(
  db: Db,
  now: Date,
  deskName = "My desk",
  ownerName = "Owner",
): Promise<Actor | null> {
  return db.$transaction(async (open) => {
    if ((await open.desk.count()) > 0) return null;
    const desk = await open.desk.create({ data: { name: deskName, createdAt: now } });
    const user = await open.user.create({
      data: { name: ownerName, email: LOCAL_OWNER_EMAIL, emailVerified: true },
    });
    const member = await open.member.create({
      data: { deskId: desk.id, userId: user.id, name: ownerName, role: "owner", createdAt: now },
    });
    const actor: Actor = {
      deskId: desk.id,
      memberId: member.id,
      userId: user.id,
      name: ownerName,
      role: "owner",
    };
    const log = activityLog({ db: open, actor, now });
    log.record({ type: "desk.created", data: { name: deskName } });
    log.record({ type: "member.added", data: { name: ownerName, role: "owner" } });
    await log.flush();
    return actor;
  });
}

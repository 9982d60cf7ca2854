import { createHash, randomBytes } from "node:crypto";
import type { Db } from "@claimdesk/db";
import type { Actor } from "./context.ts";

/** Hours that a sign-in link is good for. */
const LINK_HOURS = 24;

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

/**
 * The secret of a link that signs this user in once, within 24 hours. Older unused links of the user are voided.
 * Only a hash of it is stored.
 */
export async function issueSignInLink(db: Db, userId: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now.getTime() + LINK_HOURS * 3_600_000);
  await db.$transaction(async (open) => {
    await open.signInLink.deleteMany({ where: { userId, usedAt: null } });
    await open.signInLink.create({ data: { userId, tokenHash: hashOf(token), expiresAt, createdAt: now } });
  });
  return token;
}

export type RedeemedLink =
  | { outcome: "signedIn"; userId: string }
  | { outcome: "used" | "expired" | "unknown" };

/** Uses a link up. Of two that come with the same link at the same time, one gets in. */
export async function redeemSignInLink(db: Db, token: string, now: Date): Promise<RedeemedLink> {
  const tokenHash = hashOf(token);
  const { count } = await db.signInLink.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  const link = await db.signInLink.findUnique({ where: { tokenHash } });
  if (!link) return { outcome: "unknown" };
  if (count === 1) return { outcome: "signedIn", userId: link.userId };
  return { outcome: link.usedAt === null ? "expired" : "used" };
}

/** The member behind a signed-in user; null when the user is on no desk, or left it. */
export async function findActor(db: Db, userId: string): Promise<Actor | null> {
  const member = await db.member.findFirst({
    where: { userId, leftAt: null },
    orderBy: { createdAt: "asc" },
  });
  return (
    member && { deskId: member.deskId, memberId: member.id, userId, name: member.name, role: member.role }
  );
}

/** The user who owns the oldest desk: the person the printed link is for. Null before the first start. */
export async function findLocalOwner(db: Db): Promise<{ userId: string } | null> {
  const owner = await db.member.findFirst({
    where: { role: "owner", userId: { not: null }, leftAt: null },
    orderBy: { createdAt: "asc" },
    select: { userId: true },
  });
  return owner?.userId ? { userId: owner.userId } : null;
}

/** Whether an owner can sign in with a password; without one nobody beyond this machine may reach the app. */
export async function hasOwnerPassword(db: Db): Promise<boolean> {
  const count = await db.account.count({
    where: {
      providerId: "credential",
      password: { not: null },
      user: { members: { some: { role: "owner", leftAt: null } } },
    },
  });
  return count > 0;
}

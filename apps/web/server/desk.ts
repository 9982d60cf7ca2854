import { openDb } from "@claimdesk/db";
import { loadFirstDesk } from "@claimdesk/seed";
import { findLocalOwner, hasOwnerPassword, issueSignInLink } from "@claimdesk/services";

/** What the launcher asks of the desk before it serves anyone. */
export interface Desk {
  ownerHasPassword: boolean;
  /** The path of a link that signs the owner in, once. */
  signInPath: string;
}

/** Makes the desk, its owner and the sample at the first start, and issues a sign-in link. */
export async function prepareDesk(databaseUrl: string, say: (line: string) => void): Promise<Desk> {
  const db = openDb(databaseUrl);
  try {
    const now = new Date();
    if (await loadFirstDesk(db, now)) say("Made a desk with the sample article.");
    const owner = await findLocalOwner(db);
    if (!owner) return { ownerHasPassword: false, signInPath: "/sign-in" };
    const token = await issueSignInLink(db, owner.userId, now);
    return { ownerHasPassword: await hasOwnerPassword(db), signInPath: `/open?token=${token}` };
  } finally {
    await db.$disconnect();
  }
}

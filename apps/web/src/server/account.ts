import "server-only";
import { headers } from "next/headers";
import { auth, MIN_PASSWORD_LENGTH } from "./auth.ts";
import { requireMember } from "./member.ts";

/** How the member who looks at this page signs in. */
export async function readAccount() {
  await requireMember();
  const asked = await headers();
  const [session, accounts] = await Promise.all([
    auth().api.getSession({ headers: asked }),
    auth().api.listUserAccounts({ headers: asked }),
  ]);
  return {
    email: session?.user.email ?? "",
    hasPassword: accounts.some(({ providerId }) => providerId === "credential"),
    minPasswordLength: MIN_PASSWORD_LENGTH,
  };
}

"use server";

import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { z } from "zod";
import type { AccountProblem, PasswordChange } from "../../../features/settings/account-service.ts";
import { readAccount } from "../../../server/account.ts";
import { auth } from "../../../server/auth.ts";
import { authDatabase } from "../../../server/database.ts";
import { requireMember } from "../../../server/member.ts";

const Email = z.email().max(254);
const Password = z.string().max(200);

/** Changes the address that the caller signs in with. */
export async function saveEmail(email: string): Promise<AccountProblem> {
  const { actor } = await requireMember();
  const parsed = Email.safeParse(email);
  if (!parsed.success)
    return { field: "email", text: "This is not an email address. It looks like name@example.org." };
  const address = parsed.data.toLowerCase();
  const users = authDatabase().user;
  const holder = await users.findUnique({ where: { email: address }, select: { id: true } });
  if (holder && holder.id !== actor.userId)
    return { field: "email", text: "Somebody else here signs in with this address." };
  await users.update({ where: { id: actor.userId }, data: { email: address } });
  return null;
}

/** Sets the caller's first password, or changes it; a change signs out everywhere else. */
export async function savePassword(change: PasswordChange): Promise<AccountProblem> {
  const { hasPassword, minPasswordLength } = await readAccount();
  const next = Password.safeParse(change.next);
  if (!next.success || next.data.length < minPasswordLength) {
    return { field: "next", text: `Choose a password of ${minPasswordLength} to 200 characters.` };
  }
  const current = Password.safeParse(change.current).data ?? "";
  const asked = await headers();
  try {
    if (hasPassword) {
      const body = { currentPassword: current, newPassword: next.data, revokeOtherSessions: true };
      await auth().api.changePassword({ body, headers: asked });
    } else {
      await auth().api.setPassword({ body: { newPassword: next.data }, headers: asked });
    }
    return null;
  } catch (error) {
    if (isAPIError(error) && error.body?.code === "INVALID_PASSWORD") {
      return { field: "current", text: "This is not your current password. Nothing was changed." };
    }
    if (isAPIError(error)) return { field: "next", text: `${error.message}. Nothing was changed.` };
    throw error;
  }
}

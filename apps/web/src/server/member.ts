import "server-only";
import { type Context, findActor } from "@claimdesk/services";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { auth } from "./auth.ts";
import { database } from "./database.ts";
import { extractor } from "./extractor.ts";

/** The member behind a request's session cookie; null for a visitor and for somebody who left the desk. */
export async function memberOf(requestHeaders: Headers): Promise<Context | null> {
  const session = await auth().api.getSession({ headers: requestHeaders });
  if (!session) return null;
  const db = database();
  const actor = await findActor(db, session.user.id);
  return actor && { db, actor, now: new Date(), extractor: extractor() };
}

const currentMember = cache(async () => memberOf(await headers()));

/** The member who looks at this page. A visitor is sent to the sign-in page. */
export async function requireMember(): Promise<Context> {
  const member = await currentMember();
  if (!member) redirect("/sign-in");
  return member;
}

/** Whether somebody is signed in; for the sign-in page, which members do not need. */
export async function isSignedIn(): Promise<boolean> {
  return (await currentMember()) !== null;
}

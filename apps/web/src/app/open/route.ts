import { redeemSignInLink } from "@claimdesk/services";
import { auth } from "../../server/auth.ts";
import { database } from "../../server/database.ts";

/** Whoever only looks whether the address answers, as link checkers do, does not use the link up. */
export function HEAD(): Response {
  return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
}

/** Uses a one-time sign-in link up and goes to the articles, or to the sign-in page with the reason why not. */
export async function GET(request: Request): Promise<Response> {
  // A browser that only prepares for a visit asks again when the person comes.
  if (/prefetch|prerender/.test(request.headers.get("sec-purpose") ?? ""))
    return new Response(null, { status: 503, headers: { "cache-control": "no-store" } });
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const link = await redeemSignInLink(database(), token, new Date());
  if (link.outcome !== "signedIn") return goTo(`/sign-in?link=${link.outcome}`);
  const started = await auth().api.startMemberSession({
    body: { userId: link.userId },
    headers: request.headers,
    asResponse: true,
  });
  return goTo("/", started.headers.getSetCookie());
}

/** A relative address keeps the name under which the visitor reached this machine. */
function goTo(location: string, cookies: string[] = []): Response {
  const headers = new Headers({ location, "cache-control": "no-store", "referrer-policy": "no-referrer" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}

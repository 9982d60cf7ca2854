import { type NextRequest, NextResponse } from "next/server";
import { contentPolicy } from "./content-policy.ts";

/** Gives every page a fresh nonce; Next.js puts it on its own scripts, the layout on ours. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

export const config = { matcher: ["/((?!api/|_next/static/|_next/image|favicon.ico|icon.svg).*)"] };

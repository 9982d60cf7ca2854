import "server-only";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { nextCookies } from "better-auth/next-js";
import { authDatabase } from "./database.ts";
import { memberSession } from "./member-session.ts";

/** Shortest password; length is what makes one strong. */
export const MIN_PASSWORD_LENGTH = 10;

const DAY = 24 * 60 * 60;

function makeAuth() {
  const origin = process.env.CLAIMDESK_ORIGIN;
  const secret = process.env.CLAIMDESK_SECRET;
  if (!origin || !secret)
    throw new Error("CLAIMDESK_ORIGIN and CLAIMDESK_SECRET are not set; the start-up sets them");
  return betterAuth({
    baseURL: origin,
    secret,
    database: prismaAdapter(authDatabase(), { provider: "postgresql" }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: 200,
    },
    user: { changeEmail: { enabled: false }, deleteUser: { enabled: false } },
    session: { expiresIn: 30 * DAY, updateAge: DAY },
    // Under another name of this machine the page's own origin is right as well; a foreign page never has it.
    trustedOrigins: (request) => (request ? [origin, ...ownOrigin(request.headers)] : [origin]),
    advanced: {
      // Cookies do not know ports: without one, two desks on one machine would sign each other out.
      cookiePrefix: `claimdesk-${new URL(origin).port || "80"}`,
      database: { generateId: false },
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
    },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 100,
      customRules: { "/sign-in/email": { window: 60, max: 8 } },
    },
    telemetry: { enabled: false },
    logger: { level: "error" },
    plugins: [memberSession(), nextCookies()],
  });
}

function ownOrigin(headers: Headers): string[] {
  const host = headers.get("host");
  return host === null ? [] : [`http://${host}`, `https://${host}`];
}

let made: ReturnType<typeof makeAuth> | undefined;

/** The sign-in library, set up at the first use. */
export function auth(): ReturnType<typeof makeAuth> {
  made ??= makeAuth();
  return made;
}

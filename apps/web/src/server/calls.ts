import "server-only";
import { type AppRouter, appRouter, createCaller, type RequestContext } from "@claimdesk/api";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { makeQueryClient } from "../trpc/query-client.ts";
import { log } from "./log.ts";
import { memberOf, requireMember } from "./member.ts";

const logError: RequestContext["logError"] = ({ errorId, path, error }) =>
  log.error({ errorId, path, err: error }, "internal error");

/** What a call over the network brings. */
export async function requestContext(headers: Headers): Promise<RequestContext> {
  return { member: await memberOf(headers), logError };
}

/** Calls the desk from a page or a route, as the member who asks. Sends a visitor to the sign-in page. */
export async function caller() {
  return createCaller({ member: await requireMember(), logError });
}

/** For pages: a cache to prefetch into, and the queries to prefetch with. */
export async function prefetching() {
  const queryClient = makeQueryClient();
  const member = await requireMember();
  const trpc = createTRPCOptionsProxy<AppRouter>({
    ctx: { member, logError },
    router: appRouter,
    queryClient,
  });
  return { queryClient, trpc };
}

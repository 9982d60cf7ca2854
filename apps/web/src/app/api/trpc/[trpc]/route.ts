import { appRouter } from "@claimdesk/api";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { requestContext } from "../../../../server/calls.ts";
import { isSameSite } from "../../../../server/same-site.ts";

/** Most calls in one batch; a page sends a handful. */
const MAX_BATCH = 50;

function handle(request: Request): Promise<Response> {
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    createContext: () => requestContext(request.headers),
    maxBatchSize: MAX_BATCH,
  });
}

export const GET = handle;

export async function POST(request: Request): Promise<Response> {
  if (!isSameSite(request.headers))
    return new Response("This request came from another site.", { status: 403 });
  return handle(request);
}

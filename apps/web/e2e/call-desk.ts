import type { APIRequestContext } from "@playwright/test";
import superjson from "superjson";

/** Changes something on the desk without the screens, to bring an article into the state that a test needs. */
export async function callDesk(request: APIRequestContext, path: string, input: unknown): Promise<unknown> {
  const answer = await request.post(`/api/trpc/${path}`, {
    data: superjson.serialize(input),
    headers: { origin: process.env.CLAIMDESK_TEST_ORIGIN ?? "" },
  });
  const body = await answer.json();
  if (body.error) throw new Error(`${path}: ${JSON.stringify(body.error)}`);
  return superjson.deserialize(body.result.data);
}

import type { ApiInputs, ApiOutputs } from "@claimdesk/api";
import superjson from "superjson";
import { longArticle } from "./long-article.ts";

/** A signed-in connection to a running desk, as a browser would have it. */
export interface BenchDesk {
  cookie: string;
  read<T>(path: string, input: unknown): Promise<T>;
  write<T>(path: string, input: unknown): Promise<T>;
}

export async function signIn(origin: string, link: string): Promise<BenchDesk> {
  const entry = await fetch(link, { redirect: "manual" });
  const cookie = entry.headers
    .getSetCookie()
    .map((value) => value.split(";")[0])
    .join("; ");
  const headers = { cookie, origin, "content-type": "application/json" };
  const call = async <T>(url: string, init: RequestInit): Promise<T> => {
    const response = await fetch(url, { ...init, headers });
    const body = await response.json();
    if (!response.ok)
      throw new Error(`${url} answered ${response.status}: ${JSON.stringify(body).slice(0, 500)}`);
    return superjson.deserialize<T>(body.result.data);
  };
  const serialized = (input: unknown) => JSON.stringify(superjson.serialize(input));
  return {
    cookie,
    read: (path, input) =>
      call(`${origin}/api/trpc/${path}?input=${encodeURIComponent(serialized(input))}`, { method: "GET" }),
    write: (path, input) => call(`${origin}/api/trpc/${path}`, { method: "POST", body: serialized(input) }),
  };
}

/** Adds the long article with all its claims; gives its id. */
export async function addLongArticle(desk: BenchDesk): Promise<string> {
  const { title, text, places } = longArticle();
  const { articleId } = await desk.write<ApiOutputs["article"]["create"]>("article.create", {
    ...{ title, text, publishedOn: "2025-01-15", byline: "", url: null },
    ...{ origin: "paste", fileName: null, removed: [], suggestClaims: false },
  } satisfies ApiInputs["article"]["create"]);
  const { version } = await desk.read<ApiOutputs["article"]["workbench"]>("article.workbench", { articleId });
  for (const [index, place] of places.entries()) {
    const input = { versionId: version.id, place, label: `Homes in district ${index + 1}` };
    await desk.write("claim.add", input satisfies ApiInputs["claim"]["add"]);
  }
  return articleId;
}

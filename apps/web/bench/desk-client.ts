import { Agent, request } from "node:http";
import type { BenchDesk } from "./bench-desk.ts";

/** One signed-in caller with one connection that stays open, as a browser has. */
export interface DeskClient {
  /** Sends a query and gives the answer as it came. */
  read(path: string, input: unknown): Promise<string>;
  /** Sends a change and gives the answer as it came. */
  write(path: string, input: unknown): Promise<string>;
  close(): void;
}

/** Uses the sign-in link up and gives the cookie that it sets. */
export async function signIn(desk: BenchDesk): Promise<string> {
  const answer = await fetch(desk.signInLink, { redirect: "manual" });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  if (cookies.length === 0) throw new Error(`signing in answered ${answer.status} without a cookie`);
  return cookies.join("; ");
}

export function connect({ origin }: BenchDesk, cookie: string): DeskClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { cookie, origin, "content-type": "application/json" };
  const send = (method: "GET" | "POST", path: string, body: string) =>
    new Promise<string>((done, fail) => {
      const length = { "content-length": String(Buffer.byteLength(body)) };
      const call = request(`${origin}/api/trpc/${path}`, {
        method,
        agent,
        headers: { ...headers, ...length },
      });
      call.on("error", fail);
      call.on("response", (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", fail);
        response.on("end", () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === 200) done(text);
          else fail(new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 500)}`));
        });
      });
      call.end(body);
    });
  // The inputs sent here are plain JSON, for which the wire format is { json: input }.
  const wire = (input: unknown) => JSON.stringify({ json: input });
  return {
    read: (path, input) => send("GET", `${path}?input=${encodeURIComponent(wire(input))}`, ""),
    write: (path, input) => send("POST", path, wire(input)),
    close: () => agent.destroy(),
  };
}

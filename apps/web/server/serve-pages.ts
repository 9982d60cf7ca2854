import { join } from "node:path";
import next from "next";
import type { WebServer } from "./http.ts";

/** Puts the built web application behind the listening server, in this process. */
export async function servePages(server: WebServer, host: string): Promise<() => Promise<void>> {
  const app = next({ dev: false, dir: join(import.meta.dirname, ".."), hostname: host, port: server.port });
  await app.prepare();
  const handle = app.getRequestHandler();
  server.serve(async (request, response) => await handle(request, response));
  return () => app.close();
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { isLoopback } from "./settings.ts";
import { StartProblem } from "./start-problem.ts";

/** Enough for the largest file that intake opens, with the envelope around it; anything larger is refused unread. */
const MAX_BODY_BYTES = 21 * 1024 * 1024;

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A server that listens; what it answers can be set later, so that the port is taken before the long work starts. */
export interface WebServer {
  port: number;
  serve(handler: Handler): void;
  close(): Promise<void>;
}

/** Takes the port. @throws {StartProblem} when it is taken or not allowed, with a port to try. */
export async function listen(host: string, port: number): Promise<WebServer> {
  let handler: Handler = answerStarting;
  const server = createServer({ headersTimeout: 15_000, requestTimeout: 120_000, keepAliveTimeout: 5_000 });
  server.on("request", (request, response) => {
    const refusal = refuse(request, host);
    if (refusal) return answerPlainly(response, refusal.status, refusal.text);
    dropForwarding(request);
    handler(request, response).catch(() => {
      if (!response.headersSent) answerPlainly(response, 500, "Something went wrong.");
      else response.destroy();
    });
  });
  await bind(server, host, port);
  return {
    port: (server.address() as AddressInfo).port,
    serve: (next) => {
      handler = next;
    },
    close: () => closeServer(server),
  };
}

async function answerStarting(_request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader("Retry-After", "2");
  answerPlainly(response, 503, "Claimdesk is starting. Reload in a moment.");
}

/** Requests that no page of ours sends, answered before anything reads them. */
function refuse(request: IncomingMessage, host: string): { status: number; text: string } | null {
  if (isLoopback(host) && !isLoopback(hostName(request.headers.host ?? ""))) {
    return { status: 421, text: "This address is served under 127.0.0.1 or localhost only." };
  }
  if (request.headers["transfer-encoding"] !== undefined) {
    return { status: 411, text: "The length of the content must be given." };
  }
  if (Number(request.headers["content-length"] ?? 0) > MAX_BODY_BYTES) {
    return { status: 413, text: "This is more than 21 MB, which is the most that can be sent at once." };
  }
  return null;
}

/**
 * A visitor's own word about where they come from would give them a new allowance of sign-in attempts each time; the
 * application fills the address of the connection in instead.
 */
function dropForwarding({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers))
    if (/^(x-forwarded-.*|forwarded|x-real-ip|x-client-ip)$/.test(name)) delete headers[name];
}

function hostName(header: string): string {
  return header.replace(/:\d+$/, "").replace(/^\[|\]$/g, "");
}

function answerPlainly(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", Connection: "close" });
  response.end(`${text}\n`);
}

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => fail(asPortProblem(error, host, port)));
    server.listen(port, host, () => done());
  });
}

function asPortProblem(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  const other = port >= 65_535 ? 3210 : port + 1;
  if (error.code === "EADDRINUSE") {
    return new StartProblem(
      `Port ${port} on ${host} is used by another program. Nothing was changed. Start with another one: PORT=${other} npm start`,
    );
  }
  if (error.code === "EACCES") {
    return new StartProblem(
      `Port ${port} is not allowed for this user. Start with another one: PORT=3210 npm start`,
    );
  }
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return new StartProblem(`This machine has no address ${host}. Leave HOST out for 127.0.0.1.`);
  }
  return error;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3000).unref();
  });
}

import { request } from "node:http";
import { createServer } from "node:net";
import { afterEach, expect, test } from "vitest";
import { listen, type WebServer } from "./http.ts";

const open: WebServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function serve(): Promise<WebServer> {
  const server = await listen("127.0.0.1", 0);
  server.serve(async (_request, response) => {
    response.end("page");
  });
  open.push(server);
  return server;
}

function ask(
  port: number,
  headers: Record<string, string>,
  body?: string,
): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    const call = request(
      { host: "127.0.0.1", port, method: body === undefined ? "GET" : "POST", headers },
      (response) => {
        let text = "";
        response.on("data", (chunk) => (text += chunk));
        response.on("end", () => done({ status: response.statusCode ?? 0, text }));
      },
    );
    call.on("error", fail);
    call.end(body);
  });
}

test("a taken port is named together with one to try", async () => {
  const other = createServer();
  const port = await new Promise<number>((done) => {
    other.listen(0, "127.0.0.1", () => done((other.address() as { port: number }).port));
  });
  await expect(listen("127.0.0.1", port)).rejects.toThrow(
    new RegExp(`Port ${port} .*used by another program.*PORT=${port + 1} npm start`),
  );
  other.close();
});

test("a name that another site made point here is refused before any page sees it", async () => {
  const { port } = await serve();
  expect((await ask(port, { host: `localhost:${port}` })).text).toBe("page");
  expect((await ask(port, { host: `127.0.0.1:${port}` })).text).toBe("page");
  expect(await ask(port, { host: "evil.example" })).toMatchObject({ status: 421 });
});

test("a body above the limit, or of unknown length, is refused unread", async () => {
  const { port } = await serve();
  expect(await ask(port, { "content-length": String(22 * 1024 * 1024) }, "")).toMatchObject({ status: 413 });
  expect(await ask(port, { "transfer-encoding": "chunked" }, "abc")).toMatchObject({ status: 411 });
  expect(await ask(port, { "content-length": "3" }, "abc")).toMatchObject({ status: 200 });
});

test("a page that throws answers without any detail", async () => {
  const server = await serve();
  server.serve(async () => {
    throw new Error("secret detail");
  });
  expect(await ask(server.port, {})).toEqual({ status: 500, text: "Something went wrong.\n" });
});

test("until the application is there, visitors are asked to wait", async () => {
  const server = await listen("127.0.0.1", 0);
  open.push(server);
  expect(await ask(server.port, {})).toMatchObject({ status: 503 });
});

test("what a visitor says about where they come from does not reach the pages", async () => {
  const server = await serve();
  server.serve(async ({ headers }, response) => {
    response.end(Object.keys(headers).join(" "));
  });
  const claimed = {
    "x-forwarded-for": "10.0.0.1",
    "X-Forwarded-Host": "evil.example",
    forwarded: "for=10.0.0.1",
  };
  const { text } = await ask(server.port, { ...claimed, "x-real-ip": "10.0.0.1", accept: "text/html" });
  expect(text).toContain("accept");
  expect(text).not.toMatch(/forwarded|real-ip/);
});

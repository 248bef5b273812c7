import dns from "node:dns";
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";

import { afterEach, describe, expect, test, vi } from "vitest";

import { errorOf, post, startTestServer } from "../server.test-support.ts";

const servers: Server[] = [];

afterEach(() => {
  vi.restoreAllMocks();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A real HTTP server, since what matters here happens on the network. */
async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("No port");
  return `127.0.0.1:${address.port}`;
}

function serverFor(host: string, timeout = 60_000) {
  return startTestServer({ upstream: { baseURL: `http://${host}/v1`, fetch, timeout } }).app;
}

async function create(host: string, timeout?: number) {
  return errorOf(await post(serverFor(host, timeout), "/api/conversations", { items: [] }));
}

describe("an upstream that cannot be reached", () => {
  test("a refused connection names the host and the cause", async () => {
    const host = await listen(() => undefined);
    await new Promise((resolve) => servers.pop()?.close(resolve));
    const error = await create(host);
    expect(error).toMatchObject({ status: 502, code: "upstream_unreachable", param: null });
    expect(error.message).toMatch(`${host} could not be reached: it refused the connection`);
    expect(error.message).not.toContain("may have been created");
  });

  test("a connection cut off before the answer leaves open whether it was created", async () => {
    const host = await listen((request) => request.socket.destroy());
    const error = await create(host);
    expect(error).toMatchObject({ status: 502, code: "upstream_connection_lost" });
    expect(error.message).toContain(`${host} could not be reached: it cut the connection off`);
    expect(error.message).toContain("may have been created all the same");
  });

  test("a connection cut off within the answer is told the same way", async () => {
    const host = await listen((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write('{"id":', () => response.destroy());
    });
    expect(await create(host)).toMatchObject({ status: 502, code: "upstream_connection_lost" });
  });

  test("a name that does not exist is told as that", async () => {
    // Without a network the system takes long to say so, or says that it cannot know yet.
    const notFound = Object.assign(new Error("not found"), { code: "ENOTFOUND" });
    const lookup = vi.spyOn(dns, "lookup").mockImplementation((_name, ...rest: unknown[]) => {
      const answer = rest.at(-1);
      if (typeof answer === "function") queueMicrotask(() => answer(notFound));
    });
    const error = await create("api.openai.invalid");
    expect(lookup).toHaveBeenCalledOnce();
    expect(error).toMatchObject({ status: 502, code: "upstream_unreachable" });
    expect(error.message).toContain("api.openai.invalid could not be reached: its name was");
  });

  test("an upstream that speaks no HTTP is told as one that cut the connection", async () => {
    const host = await listen((request) => request.socket.end("220 smtp.example ESMTP\r\n"));
    expect(await create(host)).toMatchObject({ status: 502, code: "upstream_connection_lost" });
  });

  test("no answer in time is a timeout that leaves open whether it was created", async () => {
    const host = await listen(() => undefined);
    const error = await create(host, 100);
    expect(error).toMatchObject({ status: 504, code: "upstream_timeout" });
    expect(error.message).toContain(`${host} did not answer within 0.1 seconds.`);
    expect(error.message).toContain("may have been created all the same");
  });

  test("an answer that stalls halfway is a timeout", async () => {
    const host = await listen((_, response) => {
      response.writeHead(200).write('{"id":');
    });
    expect(await create(host, 100)).toMatchObject({ status: 504, code: "upstream_timeout" });
  });

  test("an error that stalls halfway is a timeout", async () => {
    const host = await listen((_, response) => {
      response.writeHead(500).write('{"error":');
    });
    expect(await create(host, 100)).toMatchObject({ status: 504, code: "upstream_timeout" });
  });

  test("reading says nothing of creating", async () => {
    const host = await listen((request) => request.socket.destroy());
    const response = await serverFor(host).request("/api/conversations/conv_1");
    expect((await errorOf(response)).message).not.toContain("created");
  });
});

import { once } from "node:events";

import { expect, onTestFinished, test } from "vitest";

import { createSandbox } from "#sandbox/app.ts";
import { openStore } from "#sandbox/store.ts";

import { createHttpServer } from "../http-server.ts";
import { errorOf, post, startTestServer } from "../server.test-support.ts";
import { inProcess } from "../upstream/in-process.ts";

const conversations = "/api/conversations";

async function startWithSandbox(timeout = 10_000) {
  const store = await openStore({ url: ":memory:" });
  onTestFinished(() => store.close());
  const sandbox = createSandbox({ store });
  const upstream = {
    kind: "sandbox" as const,
    baseURL: "http://sandbox/v1",
    apiKey: "none",
    fetch: inProcess(sandbox),
    timeout,
  };
  return startTestServer({ sandbox, upstream }).app;
}

test("faults that are set strike until they are set otherwise", async () => {
  const app = await startWithSandbox();
  const set = (faults: unknown) =>
    app.request("/api/faults", { method: "PUT", body: JSON.stringify({ faults }) });
  const create = () => post(app, conversations, { items: [] });

  const answer = await set([{ fault: "rate_limited", retry_after: 3 }]);
  expect(await answer.json()).toMatchObject({ faults: [{ fault: "rate_limited", fired: 0 }] });
  const refused = await create();
  expect(refused.status).toBe(429);
  expect(refused.headers.get("retry-after")).toBe("3");
  expect(refused.headers.get("retry-after-ms")).toBe("3000");
  expect(await (await app.request("/api/faults")).json()).toMatchObject({ faults: [{ fired: 1 }] });
  await set([]);
  expect((await create()).status).toBe(200);
});

test("a fault that is not known is refused, and the known ones are named", async () => {
  const app = await startWithSandbox();
  const body = JSON.stringify({ faults: [{ fault: "earthquake" }] });
  const error = await errorOf(await app.request("/api/faults", { method: "PUT", body }));
  expect(error).toMatchObject({ status: 400, param: "faults[0]" });
  expect(error.message).toContain("rate_limited");
});

test.each([
  ["server_error", 500, null],
  ["unavailable", 503, null],
  ["conversation_locked", 400, "conversation_locked"],
  ["malformed_json", 502, "upstream_not_json"],
  ["connection_cut", 502, "upstream_connection_lost"],
  ["connection_cut; at=middle", 502, "upstream_connection_lost"],
])("%s is asked for by header, and answered with %i", async (fault, status, code) => {
  const app = await startWithSandbox();
  const headers = { "X-Sandbox-Fault": fault };
  const response = await post(app, conversations, { items: [] }, headers);
  expect(await errorOf(response)).toMatchObject({ status, code });
});

test("a sandbox that takes too long is a timeout like any upstream", async () => {
  const app = await startWithSandbox(50);
  const headers = { "X-Sandbox-Fault": "latency; ms=300" };
  const response = await post(app, conversations, { items: [] }, headers);
  expect(await errorOf(response)).toMatchObject({ status: 504, code: "upstream_timeout" });
});

test.each(["connection_cut", "connection_cut; at=middle"])(
  "%s cuts the connection of who uses the sandbox over HTTP",
  async (fault) => {
    const server = createHttpServer(await startWithSandbox()).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const url = `http://127.0.0.1:${port}/sandbox/v1/conversations`;
    const answer = async (headers: Record<string, string>) =>
      (await fetch(url, { method: "POST", headers, body: "{}" })).json();
    await expect(answer({ "X-Sandbox-Fault": fault })).rejects.toThrow(/fetch failed|terminated/);
    expect(await answer({})).toMatchObject({ object: "conversation" });
  },
);

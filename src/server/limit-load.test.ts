import { Hono } from "hono";
import { expect, test } from "vitest";

import { limitLoad } from "./limit-load.ts";
import { Refusal } from "./refusal.ts";
import { errorOf } from "./server.test-support.ts";

/** An app of at most 3 requests and 100 bytes at once, which answers when it is told to. */
function startBusy() {
  let answer = () => {};
  const gate = new Promise<void>((resolve) => (answer = resolve));
  const app = new Hono();
  app.use(limitLoad({ requests: 3, bytes: 100, bytesOfUnknown: 90 }));
  app.post("/", async ({ text }) => {
    await gate;
    return text("done");
  });
  app.onError((error) => (error instanceof Refusal ? error.respond() : Response.error()));
  const send = (headers: Record<string, string>) => app.request("/", { method: "POST", headers });
  return { send, answer };
}

const sized = (bytes: number) => ({ "content-length": String(bytes) });

test("requests above the number are refused, and told to come again", async () => {
  const { send, answer } = startBusy();
  const running = [send({}), send({}), send({})];
  const response = await send({});
  expect(response.headers.get("retry-after")).toBe("1");
  expect(await errorOf(response)).toMatchObject({ status: 503, code: "server_busy" });
  answer();
  expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await send({})).status).toBe(200);
});

test.each([
  ["of too many bytes together", sized(60), sized(41)],
  ["of unknown length, beside others", sized(11), { "transfer-encoding": "chunked" }],
])("bodies %s are refused", async (_, first, second) => {
  const { send, answer } = startBusy();
  const running = send(first);
  expect((await send(second)).status).toBe(503);
  answer();
  await running;
  expect((await send(second)).status).toBe(200);
});

test("one body fits whatever its size", async () => {
  const { send, answer } = startBusy();
  answer();
  expect((await send(sized(1000))).status).toBe(200);
});

import { createServer } from "node:http";

import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { expect, onTestFinished, test } from "vitest";

import { limitBody } from "./read-json.ts";
import { Refusal } from "./refusal.ts";

/** A server on a real port, where a request is not one that `fetch` has made. */
async function listen(most: number): Promise<string> {
  const app = new Hono().use(limitBody(most));
  app.all("*", async (context) => context.text(await context.req.text()));
  app.onError((error, context) =>
    error instanceof Refusal ? error.respond() : context.text(String(error), 500),
  );
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
}

test.each(["GET", "POST", "DELETE", "OPTIONS"])("%s needs no body", async (method) => {
  const response = await fetch(await listen(10), { method });
  expect([response.status, await response.text()]).toEqual([200, ""]);
});

test.each([
  ["ten bytes.", 200, "ten bytes."],
  ["eleven bytes", 413, expect.stringContaining("body_too_large")],
])("The body %j is counted, its length told or not", async (body, status, answer) => {
  const url = await listen(10);
  const streamed = { body: new Blob([body]).stream(), duplex: "half" };
  for (const init of [{ body }, streamed]) {
    const response = await fetch(url, { method: "POST", ...init });
    expect([response.status, await response.text()]).toEqual([status, answer]);
  }
});

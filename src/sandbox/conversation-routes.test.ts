import { Hono } from "hono";
import { expect, test } from "vitest";

import { refusal, startSandbox, userMessage } from "./sandbox.test-support.ts";

test("A created conversation has an id of 48 hex digits, the time in seconds, and metadata", async () => {
  const { ask } = await startSandbox();
  const before = Math.floor(Date.now() / 1000);

  const { status, body } = await ask("POST", "", { metadata: { topic: "demo" } });

  expect(status).toBe(200);
  expect(body).toEqual({
    id: expect.stringMatching(/^conv_[0-9a-f]{48}$/),
    object: "conversation",
    created_at: expect.any(Number),
    metadata: { topic: "demo" },
  });
  expect(Number(body.created_at)).toBeGreaterThanOrEqual(before);
  expect(Number.isInteger(body.created_at)).toBe(true);
});

test.each(["", "{}", '{"items":null,"metadata":null}', '{"items":[]}'])(
  "A conversation can be created from the body %j, with empty metadata",
  async (text) => {
    const { ask } = await startSandbox();
    const { status, body } = await ask("POST", "", text);
    expect([status, body.metadata]).toEqual([200, {}]);
    expect(await ask("GET", `/${String(body.id)}`)).toEqual({ status: 200, body });
  },
);

test("An update replaces the metadata, and null empties it", async () => {
  const { ask } = await startSandbox();
  const { body: created } = await ask("POST", "", { metadata: { a: "1" } });
  const path = `/${String(created.id)}`;

  const updated = { ...created, metadata: { b: "2" } };
  expect(await ask("POST", path, { metadata: { b: "2" } })).toEqual({ status: 200, body: updated });
  expect((await ask("GET", path)).body).toEqual(updated);
  expect((await ask("POST", path, { metadata: null })).body.metadata).toEqual({});
});

test.each([
  [{}, "Missing required parameter: 'metadata'.", "metadata", "missing_required_parameter"],
  [{ metadata: {}, name: "x" }, "Unknown parameter: 'name'.", "name", "unknown_parameter"],
  [
    { metadata: { a: 1 } },
    "Invalid type for 'metadata.a': expected a string, but got an integer instead.",
    "metadata.a",
    "invalid_type",
  ],
  [[], "Invalid type: expected an object, but got an array instead.", null, "invalid_type"],
])("An update with %j is refused", async (update, message, param, code) => {
  const { ask, create } = await startSandbox();
  expect(await ask("POST", `/${await create()}`, update)).toEqual({
    status: 400,
    body: refusal(message, param, code),
  });
});

test("A deleted conversation is gone, and says so once", async () => {
  const { ask, create } = await startSandbox();
  const id = await create([userMessage("Hello")]);

  expect(await ask("DELETE", `/${id}`)).toEqual({
    status: 200,
    body: { id, object: "conversation.deleted", deleted: true },
  });
  const gone = {
    status: 404,
    body: refusal(`Conversation with id '${id}' not found.`, null, null),
  };
  expect(await ask("GET", `/${id}`)).toEqual(gone);
  expect(await ask("DELETE", `/${id}`)).toEqual(gone);
  expect(await ask("GET", `/${id}/items`)).toEqual(gone);
  expect(await ask("POST", `/${id}/items`, { items: [userMessage("Hi")] })).toEqual(gone);
});

test.each([
  ["GET", ""],
  ["POST", ""],
  ["DELETE", ""],
  ["GET", "/items"],
  ["POST", "/items"],
  ["GET", "/items/msg_1"],
  ["DELETE", "/items/msg_1"],
])("%s of an unknown conversation%s answers 404", async (method, path) => {
  const { ask } = await startSandbox();
  const body = method === "POST" ? { items: [], metadata: {} } : undefined;
  expect(await ask(method, `/conv_0${path}`, body)).toEqual({
    status: 404,
    body: refusal("Conversation with id 'conv_0' not found.", null, null),
  });
});

test("A body that is not JSON is refused", async () => {
  const { ask } = await startSandbox();
  expect(await ask("POST", "", '{"items":')).toEqual({
    status: 400,
    body: refusal(
      expect.stringMatching(/^We could not parse the JSON body of your request\./),
      null,
      null,
    ),
  });
});

test("An unknown field of the body is refused", async () => {
  const { ask } = await startSandbox();
  expect(await ask("POST", "", { model: "x" })).toEqual({
    status: 400,
    body: refusal("Unknown parameter: 'model'.", "model", "unknown_parameter"),
  });
});

test("A metadata key may be any name, even one that objects have already", async () => {
  const { ask } = await startSandbox();
  const { body } = await ask("POST", "", '{"metadata":{"__proto__":"x","constructor":"y"}}');
  const read = (await ask("GET", `/${String(body.id)}`)).body;
  expect(JSON.stringify(read.metadata)).toBe('{"__proto__":"x","constructor":"y"}');
});

test("More than 16 metadata pairs are refused", async () => {
  const { ask } = await startSandbox();
  const metadata = Object.fromEntries(Array.from({ length: 17 }, (_, index) => [index, "x"]));
  expect(await ask("POST", "", { metadata })).toEqual({
    status: 400,
    body: refusal(
      "Invalid 'metadata': too many properties. Expected an object with at most 16 properties, but got an object with 17 properties instead.",
      "metadata",
      "object_above_max_properties",
    ),
  });
});

test.each(["GET", "PUT", "DELETE"])("There is no %s of all conversations", async (method) => {
  const { ask } = await startSandbox();
  const { status, body } = await ask(method, "");
  expect([status, body]).toEqual([
    405,
    refusal(expect.stringContaining(`Not allowed to ${method}`), null, "method_not_supported"),
  ]);
});

test("Mounted under a path, the sandbox still answers every failure itself", async () => {
  const { app: sandbox } = await startSandbox();
  const app = new Hono().route("/sandbox", sandbox);

  const unknown = await app.request("/sandbox/v1/models");
  expect([unknown.status, await unknown.json()]).toEqual([
    404,
    refusal("Invalid URL (GET /sandbox/v1/models)", null, null),
  ]);
  const missing = await app.request("/sandbox/v1/conversations/conv_0");
  expect(missing.status).toBe(404);
  expect(missing.headers.get("x-request-id")).toMatch(/^req_/);
});

test("A failure of our own answers 500 without saying what failed", async () => {
  const { ask, store } = await startSandbox();
  store.close();
  expect(await ask("GET", "/conv_0")).toEqual({
    status: 500,
    body: {
      error: {
        message: "The server had an error while processing your request. Sorry about that!",
        type: "server_error",
        param: null,
        code: null,
      },
    },
  });
});

import { describe, expect, test } from "vitest";

import { refusal, startSandbox, userMessage } from "./sandbox.test-support.ts";

const notFound = (id: string) => refusal(`Conversation with id '${id}' not found.`, null, null);

describe("any request", () => {
  test.each(["HEAD", "OPTIONS", "PATCH", "PUT"])(
    "%s does nothing, on every path",
    async (method) => {
      const { app, ask, create, itemsOf } = await startSandbox();
      const id = await create([userMessage("Stay")]);
      const before = [await ask("GET", `/${id}`), await itemsOf(id)];
      const [item] = await itemsOf(id);
      for (const path of ["", `/${id}`, `/${id}/items`, `/${id}/items/${item?.id}`]) {
        const response = await app.request(`/v1/conversations${path}`, { method });
        const isRead = method === "HEAD" && path !== "";
        expect([path, response.status]).toEqual([path, isRead ? 200 : 405]);
      }
      expect([await ask("GET", `/${id}`), await itemsOf(id)]).toEqual(before);
    },
  );

  test.each(["resp_1", "thread_abc", "%00", "%E0%A4%A", "..%2Fmodels"])(
    "The id %s is not one of a conversation, and is told so",
    async (id) => {
      const { ask } = await startSandbox();
      for (const [method, path] of [
        ["GET", ""],
        ["DELETE", ""],
        ["GET", "/items"],
      ] as const) {
        const { status, body } = await ask(method, `/${id}${path}`);
        expect([status, body]).toEqual([
          400,
          refusal(
            expect.stringMatching(/^Invalid 'conversation_id': '.*'\. Expected an ID that begins/s),
            "conversation_id",
            "invalid_value",
          ),
        ]);
      }
    },
  );

  test("An id that holds what SQL or a path would read is only an id", async () => {
    const { ask } = await startSandbox();
    const id = "conv_' OR 1=1 --";
    expect(await ask("GET", `/${encodeURIComponent(id)}`)).toEqual({
      status: 404,
      body: notFound(id),
    });
  });

  test.each([
    ["POST", "", "a=1", "a"],
    ["GET", "/conv_0", "include=x", "include"],
    ["POST", "/conv_0", "limit=1", "limit"],
    ["DELETE", "/conv_0", "force=1", "force"],
    ["POST", "/conv_0/items", "order=asc", "order"],
    ["GET", "/conv_0/items", "before=x", "before"],
    ["GET", "/conv_0/items/msg_0", "limit=1", "limit"],
    ["DELETE", "/conv_0/items/msg_0", "include[]=x", "include[]"],
  ])("%s %s does not know ?%s", async (method, path, query, name) => {
    const { ask } = await startSandbox();
    const { status, body } = await ask(
      method,
      `${path}?${query}`,
      method === "POST" ? {} : undefined,
    );
    expect([status, body]).toEqual([
      400,
      refusal(`Unknown parameter: '${name}'.`, name, "unknown_parameter"),
    ]);
  });
});

describe("any body", () => {
  test.each([
    ["cut off", '{"items":[{"role":"user","content":"Hi'],
    ["two values", "{}{}"],
    ["not JSON at all", "items=1"],
    ["a byte order mark in the middle", '{"a":\uFEFF1'],
  ])("%s is refused as no JSON", async (_, text) => {
    const { ask, create } = await startSandbox();
    for (const path of ["", `/${await create()}`, `/${await create()}/items`]) {
      const { status, body } = await ask("POST", path, text);
      expect([status, body]).toEqual([
        400,
        refusal(expect.stringMatching(/^We could not parse the JSON body/), null, null),
      ]);
    }
  });

  test.each([
    ["an array", "[]", "array"],
    ["a string", '"text"', "string"],
    ["null", "null", "null"],
    ["a number", "12", "integer"],
  ])("%s is refused as no object", async (_, text, type) => {
    const { ask, create } = await startSandbox();
    for (const path of ["", `/${await create()}`, `/${await create()}/items`]) {
      const { status, body } = await ask("POST", path, text);
      expect([status, body]).toMatchObject([
        400,
        { error: { message: expect.stringContaining(type), code: "invalid_type" } },
      ]);
    }
  });

  test.each(["[", '{"a":'])("20,000 times %s nested is refused, not a crash", async (opening) => {
    const { ask, create } = await startSandbox();
    const closing = opening === "[" ? "]" : "}";
    const deep = `${opening.repeat(20_000)}1${closing.repeat(20_000)}`;
    const id = await create();
    for (const body of [
      `{"items":[${deep}]}`,
      `{"items":[{"role":"user","content":${deep}}]}`,
      `{"items":${deep}}`,
    ]) {
      expect((await ask("POST", `/${id}/items`, body)).status).toBe(400);
    }
  });

  test("10 MiB of text come back to the letter, and so do odd characters", async () => {
    const { create, itemsOf } = await startSandbox();
    const text = `${"x".repeat(10 * 1024 * 1024)}\u0000\uD800 \u{1F600}\u2028"`;
    const [item] = await itemsOf(await create([userMessage(text)]));
    expect(item).toMatchObject({ content: [{ type: "input_text", text }] });
  });
});

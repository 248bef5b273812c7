import { describe, expect, test } from "vitest";

import { conversation, errorOf, post, startTestServer } from "../server.test-support.ts";

const body = { items: [{ type: "message", role: "user", content: "Hello" }], metadata: { a: "b" } };
const call = { type: "function_call", call_id: "call_1", name: "get_time", arguments: "{}" };

describe("conversation routes", () => {
  test("a good body reaches the upstream to the letter, and its answer the browser", async () => {
    const answer = '{"id":"conv_1", "created_at":12345678901234567890}';
    const { app, asked } = startTestServer({
      answer: () => new Response(answer, { headers: { "x-request-id": "req_1", "x-other": "no" } }),
    });
    const text = JSON.stringify(body, null, 1);
    const response = await post(app, "/api/conversations", text);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(answer);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("x-request-id")).toBe("req_1");
    expect(response.headers.has("x-other")).toBe(false);
    expect(asked).toMatchObject([
      { method: "POST", url: "https://api.example.test/v1/conversations", body: text },
    ]);
    expect(asked[0]?.headers.get("content-type")).toBe("application/json");
  });

  test("a bad body is refused with all its problems, and not forwarded", async () => {
    const { app, asked } = startTestServer();
    const bad = { items: [{ type: "message", role: "user" }, call], metadata: { a: 1 } };
    const message = "Invalid type for 'metadata.a': expected a string, but got an integer instead.";
    expect(await errorOf(await post(app, "/api/conversations", bad))).toEqual({
      status: 400,
      message,
      type: "invalid_request_error",
      param: "metadata.a",
      code: "invalid_type",
      problems: [
        {
          path: ["metadata", "a"],
          severity: "error",
          code: "invalid_type",
          message: "Invalid type: expected a string, but got an integer instead.",
        },
        {
          path: ["items", 0, "content"],
          severity: "error",
          code: "missing_required_parameter",
          message: "Missing required parameter.",
        },
        {
          path: ["items", 1, "call_id"],
          severity: "warning",
          code: "call_without_output",
          message: expect.stringContaining("call_1"),
        },
      ],
    });
    expect(asked).toEqual([]);
  });

  test("warnings keep no body from being forwarded", async () => {
    const { app, asked } = startTestServer();
    await post(app, "/api/conversations", { items: [call] });
    expect(asked).toHaveLength(1);
  });

  test("check=skip forwards a body that is known to be bad", async () => {
    const { app, asked } = startTestServer();
    await post(app, "/api/conversations?check=skip", "[1]");
    expect(asked).toMatchObject([{ body: "[1]" }]);
  });

  test("any other check is refused", async () => {
    const { app, asked } = startTestServer();
    const response = await post(app, "/api/conversations?check=no", body);
    expect(await errorOf(response)).toMatchObject({ status: 400, param: "check" });
    expect(asked).toEqual([]);
  });

  test("a body that is not an object has no parameter to name", async () => {
    const { app } = startTestServer();
    const response = await post(app, "/api/conversations", "[]");
    expect(await errorOf(response)).toMatchObject({ status: 400, param: null });
  });

  test("a conversation is read from its own path", async () => {
    const { app, asked } = startTestServer();
    const response = await app.request("/api/conversations/conv_1a");
    expect(await response.json()).toEqual(conversation);
    expect(asked).toMatchObject([
      { method: "GET", url: "https://api.example.test/v1/conversations/conv_1a" },
    ]);
  });

  test("paging and includes are passed on, and nothing else", async () => {
    const { app, asked } = startTestServer({ answer: () => Response.json({ data: [] }) });
    await app.request(
      "/api/conversations/conv_1/items?limit=5&order=asc&after=msg_1&include[]=a.b&include[]=c&x=y",
    );
    const url = new URL(asked[0]?.url ?? "");
    expect(url.pathname).toBe("/v1/conversations/conv_1/items");
    expect([...url.searchParams]).toEqual([
      ["limit", "5"],
      ["order", "asc"],
      ["after", "msg_1"],
      ["include[]", "a.b"],
      ["include[]", "c"],
    ]);
  });

  test("a list without a query asks without one", async () => {
    const { app, asked } = startTestServer({ answer: () => Response.json({ data: [] }) });
    await app.request("/api/conversations/conv_1/items");
    expect(asked[0]?.url).toBe("https://api.example.test/v1/conversations/conv_1/items");
  });

  test("metadata, items and deletions are passed on to their own paths", async () => {
    const { app, asked } = startTestServer({
      answer: () => Response.json({ ...conversation, data: [] }),
    });
    const items = { items: [{ type: "message", role: "user", content: "Hello" }] };
    const answers = [
      await post(app, "/api/conversations/conv_1", { metadata: { a: "b" } }),
      await post(app, "/api/conversations/conv_1", { metadata: null }),
      await post(app, "/api/conversations/conv_1/items?include[]=a.b&include=c", items),
      await app.request("/api/conversations/conv_1/items/msg_1?include=c"),
      await app.request("/api/conversations/conv_1/items/msg_1", { method: "DELETE" }),
      await app.request("/api/conversations/conv_1", { method: "DELETE" }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    const base = "https://api.example.test/v1/conversations/conv_1";
    expect(
      asked.map(({ method, url, body: sent }) => [method, decodeURIComponent(url), sent]),
    ).toEqual([
      ["POST", base, '{"metadata":{"a":"b"}}'],
      ["POST", base, '{"metadata":null}'],
      ["POST", `${base}/items?include[]=a.b&include[]=c`, JSON.stringify(items)],
      ["GET", `${base}/items/msg_1?include[]=c`, ""],
      ["DELETE", `${base}/items/msg_1`, ""],
      ["DELETE", base, ""],
    ]);
  });

  test.each([
    ["", {}, "metadata", "missing_required_parameter"],
    ["", { metadata: { a: 1 } }, "metadata.a", "invalid_type"],
    ["", { metadata: {}, items: [] }, "items", "unknown_parameter"],
    ["", [], null, "invalid_type"],
    ["/items", {}, "items", "missing_required_parameter"],
    ["/items", { items: null }, "items", "invalid_type"],
    ["/items", { items: [], metadata: {} }, "metadata", "unknown_parameter"],
    [
      "/items",
      { items: Array.from({ length: 21 }, () => call) },
      "items",
      "array_above_max_length",
    ],
    [
      "/items",
      { items: [call, { type: "message" }] },
      "items[1].role",
      "missing_required_parameter",
    ],
    ["/items", 5, null, "invalid_type"],
  ])("what is written to a conversation%s is checked: %j", async (path, bad, param, code) => {
    const { app, asked } = startTestServer({
      answer: () => Response.json({ ...conversation, data: [] }),
    });
    const response = await post(app, `/api/conversations/conv_1${path}`, JSON.stringify(bad));
    expect(await errorOf(response)).toMatchObject({ status: 400, param, code });
    expect(asked).toEqual([]);
    await post(app, `/api/conversations/conv_1${path}?check=skip`, JSON.stringify(bad));
    expect(asked).toMatchObject([{ body: JSON.stringify(bad) }]);
  });

  test("an output may be appended alone: its call may be stored", async () => {
    const { app } = startTestServer({ answer: () => Response.json({ data: [] }) });
    const output = { type: "function_call_output", call_id: "call_1", output: "{}" };
    const items = { items: [output, { type: "message" }] };
    const { problems } = await errorOf(await post(app, "/api/conversations/conv_1/items", items));
    expect(problems).not.toContainEqual(expect.objectContaining({ severity: "warning" }));
    const response = await post(app, "/api/conversations/conv_1/items", { items: [output] });
    expect(response.status).toBe(200);
  });

  test.each(["%2e%2e", "%2E", "..%2Fx", "a%2Fb", "a%3Fb", "%0a", "a%20b"])(
    "the item id %s never reaches the upstream",
    async (id) => {
      const { app, asked } = startTestServer();
      for (const method of ["GET", "DELETE"]) {
        const path = `/api/conversations/conv_1/items/${id}`;
        const response = await app.request(path, { method });
        // A dot segment goes from the address before it is sent; no route is what remains.
        expect((await errorOf(response)).status).toBe(/^%2e/i.test(id) ? 404 : 400);
      }
      expect(asked).toEqual([]);
    },
  );

  test.each(["conv_1%2F..%2F..%2Fmodels", "conv_..", "conv_%3Fa", "resp_1", "conv_", "conv_%0a"])(
    "the id %s never reaches the upstream",
    async (id) => {
      const { app, asked } = startTestServer();
      for (const path of [`/api/conversations/${id}`, `/api/conversations/${id}/items`]) {
        expect(await errorOf(await app.request(path))).toMatchObject({
          status: 400,
          param: "conversation_id",
        });
      }
      expect(asked).toEqual([]);
    },
  );
});

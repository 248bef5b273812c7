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

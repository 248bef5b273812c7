import { describe, expect, test } from "vitest";

import { conversation, errorOf, post, startTestServer } from "../server.test-support.ts";

type Answer = () => Response;

function create(answer: Answer) {
  const { app, asked } = startTestServer({ answer });
  return { asked, response: post(app, "/api/conversations", { items: [] }) };
}

function envelope(status: number, error: Record<string, unknown>, headers = {}): Answer {
  return () => Response.json({ error }, { status, headers });
}

const host = "api.example.test";

describe("what the upstream refuses", () => {
  test.each([400, 404, 409, 422])("a %i when reading is passed on as it is", async (status) => {
    const error = { message: "No.", type: "some_error", param: "items[0].id", code: "some_code" };
    const { app } = startTestServer({ answer: envelope(status, error) });
    const response = await app.request("/api/conversations/conv_1");
    expect(await errorOf(response)).toEqual({ status, ...error });
  });

  test("a 400 when creating is passed on with its parameter", async () => {
    const error = { message: "No.", type: "invalid_request_error", param: "items[0]", code: null };
    const { response } = create(envelope(400, error, { "x-request-id": "req_7" }));
    expect((await response).headers.get("x-request-id")).toBe("req_7");
    expect(await errorOf(await response)).toEqual({ status: 400, ...error });
  });

  test.each([
    ["JSON", envelope(401, { message: "Incorrect API key: sk-1***9", code: "invalid_api_key" })],
    ["HTML", () => new Response("<h1>401</h1>", { status: 401 })],
  ])("a 401 in %s says which variable to check", async (_, answer) => {
    const error = await errorOf(await create(answer).response);
    expect(error.status).toBe(401);
    expect(error.message).toMatch(/api\.example\.test did not accept.*OPENAI_API_KEY/);
    expect(error.message).not.toContain("sk-1");
  });

  test("the code of a 401 is kept", async () => {
    const { response } = create(envelope(401, { message: "No.", code: "invalid_api_key" }));
    expect(await errorOf(await response)).toMatchObject({ code: "invalid_api_key" });
  });

  test("a 403 names the host and its reason", async () => {
    const { response } = create(envelope(403, { message: "Country not supported." }));
    expect(await errorOf(await response)).toMatchObject({
      status: 403,
      message: `${host} does not allow this. Country not supported.`,
    });
  });

  test("a 404 when creating leads to the base URL", async () => {
    const { response } = create(() => Response.json({ detail: "Not Found" }, { status: 404 }));
    expect(await errorOf(await response)).toMatchObject({
      status: 404,
      message: expect.stringMatching(/Not Found .*OPENAI_BASE_URL/),
    });
  });

  test.each([
    ["20", "Try again in 20 seconds."],
    ["1", "Try again in 1 second."],
    ["Sun, 22 Nov 2026 14:00:00 GMT", "Try again after Sun, 22 Nov 2026 14:00:00 GMT."],
    ["soon", "Try again in a while."],
  ])("a 429 with Retry-After %s says when to try again", async (after, words) => {
    const error = { message: "Rate limit reached.", type: "requests", code: "rate_limit_exceeded" };
    const { response } = create(envelope(429, error, { "retry-after": after }));
    expect((await response).headers.get("retry-after")).toBe(after);
    expect(await errorOf(await response)).toEqual({
      status: 429,
      ...error,
      param: null,
      message: `${host} takes no more requests for now. Rate limit reached. ${words}`,
    });
  });

  test("what a client needs to wait for its turn is passed on, and nothing more", async () => {
    const wanted = { "retry-after-ms": "1500", "x-ratelimit-remaining-requests": "0" };
    const headers = { ...wanted, "set-cookie": "a=b", server: "x" };
    const error = { message: "Slow.", code: "rate_limit_exceeded" };
    const response = await create(envelope(429, error, headers)).response;
    expect(Object.fromEntries(response.headers)).toMatchObject(wanted);
    expect(response.headers.has("set-cookie")).toBe(false);
    expect(response.headers.has("server")).toBe(false);
  });

  test.each([
    ["POST", "conv_1/items", '{"items":[]}', "The items may have been appended all the same."],
    ["POST", "conv_1", '{"metadata":{}}', "The metadata may have been changed all the same."],
    ["DELETE", "conv_1/items/msg_1", undefined, "It may have been deleted all the same."],
  ])(
    "a %s to %s with a broken answer leaves open what was done",
    async (method, path, body, doubt) => {
      const { app, asked } = startTestServer({ answer: () => new Response('{"id":"co') });
      const headers = { "content-type": "application/json" };
      const response = await app.request(`/api/conversations/${path}`, { method, body, headers });
      expect(await errorOf(response)).toMatchObject({
        status: 502,
        code: "upstream_not_json",
        message: expect.stringContaining(doubt),
      });
      expect(asked).toHaveLength(1);
    },
  );

  test("conversation_locked is passed on as it is", async () => {
    const error = {
      message: "Another process is currently operating on this conversation.",
      type: "invalid_request_error",
      param: "conversation",
      code: "conversation_locked",
    };
    const { app, asked } = startTestServer({ answer: envelope(400, error) });
    const response = await post(app, "/api/conversations/conv_1/items", { items: [] });
    expect(await errorOf(response)).toEqual({ status: 400, ...error });
    expect(asked).toHaveLength(1);
  });

  test("a 429 that is not JSON is still a 429", async () => {
    const { response } = create(() => new Response("slow down", { status: 429 }));
    expect(await errorOf(await response)).toMatchObject({
      status: 429,
      message: `${host} takes no more requests for now. Try again in a while.`,
    });
  });

  test.each([500, 503])("a %i names the host and asks to try again", async (status) => {
    const { response } = create(envelope(status, { message: "Oops.", type: "server_error" }));
    expect(await errorOf(await response)).toMatchObject({
      status,
      type: "server_error",
      message: `${host} failed with status ${status}. Oops. Try again in a moment.`,
    });
  });

  test.each([
    [{ detail: "Bad field." }, "Bad field."],
    [{ message: "Bad field.", code: 7 }, "Bad field."],
    [{ error: "Bad field." }, "Bad field."],
    [{}, `${host} refused the request with status 422 and did not say why.`],
  ])("an error of another shape (%j) becomes the envelope", async (json, message) => {
    const { response } = create(() => Response.json(json, { status: 422 }));
    expect(await errorOf(await response)).toMatchObject({ status: 422, param: null, message });
  });

  test.each([200, 400, 404, 502])("a %i that is not JSON is told as that", async (status) => {
    const { response } = create(() => new Response("<html>Hello</html>", { status }));
    expect(await errorOf(await response)).toMatchObject({
      status: 502,
      code: "upstream_not_json",
      message: expect.stringMatching(`^${host} answered with status ${status} .* not JSON`),
    });
  });

  test.each(["null", "[]", "{}", '{"id":1}', '{"error":{}}'])(
    "a 200 with JSON of another shape (%s) is told as that",
    async (json) => {
      const { response } = create(() => new Response(json));
      expect(await errorOf(await response)).toMatchObject({
        status: 502,
        code: "upstream_unexpected_shape",
        message: expect.stringContaining(host),
      });
    },
  );

  test("a list without data is told as of another shape", async () => {
    const { app } = startTestServer({ answer: () => Response.json(conversation) });
    const response = await app.request("/api/conversations/conv_1/items");
    expect(await errorOf(response)).toMatchObject({ code: "upstream_unexpected_shape" });
  });

  test.each([301, 307])("a %i is told, and its target is not shown", async (status) => {
    const headers = { location: "https://evil.example/" };
    const { response } = create(() => new Response(null, { status, headers }));
    expect((await response).headers.has("location")).toBe(false);
    expect(await errorOf(await response)).toMatchObject({
      status: 502,
      code: "upstream_redirect",
      message: expect.stringContaining(host),
    });
  });

  test.each([
    ["500", envelope(500, { message: "Oops." })],
    ["429", envelope(429, { message: "Slow." }, { "retry-after": "0" })],
    ["409", envelope(409, { message: "Locked." })],
  ])("creating is not repeated after a %s", async (_, answer) => {
    const { asked, response } = create(answer);
    await response;
    expect(asked).toHaveLength(1);
  });
});

import { Hono } from "hono";
import { describe, expect, test } from "vitest";

import { errorOf, post, startTestServer } from "./server.test-support.ts";

describe("server", () => {
  test("the status names the upstream and the version, and nothing else", async () => {
    const { app } = startTestServer();
    expect(await (await app.request("/api/status")).json()).toEqual({
      upstream: { kind: "compatible", host: "api.example.test" },
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    });
  });

  test("the sandbox sees its own paths", async () => {
    const { app } = startTestServer();
    const response = await app.request("/sandbox/v1/conversations/conv_1");
    expect(await response.json()).toEqual({ sandbox: "/v1/conversations/conv_1" });
  });

  test.each(["/api", "/api/nothing", "/nothing"])("%s is told to be no address", async (path) => {
    const { app } = startTestServer();
    const error = await errorOf(await app.request(path));
    expect(error).toMatchObject({ status: 404, message: `Invalid URL (GET ${path})` });
  });

  test("a method that a path does not have is told to be no address", async () => {
    const { app } = startTestServer();
    const error = await errorOf(
      await app.request("/api/conversations/conv_1", { method: "PATCH" }),
    );
    expect(error.message).toBe("Invalid URL (PATCH /api/conversations/conv_1)");
  });

  test("a body of another content type is refused", async () => {
    const { app, asked } = startTestServer();
    const headers = { "content-type": "text/plain" };
    const response = await post(app, "/api/conversations", { items: [] }, headers);
    expect(await errorOf(response)).toMatchObject({
      status: 415,
      message: expect.stringContaining("Content-Type: application/json"),
    });
    expect(asked).toEqual([]);
  });

  test("bad JSON is refused with its place", async () => {
    const { app } = startTestServer();
    const response = await post(app, "/api/conversations", '{"items": [1 2]}');
    expect(await errorOf(response)).toMatchObject({
      status: 400,
      code: "invalid_json",
      message: expect.stringContaining("position 13"),
    });
  });

  test.each(["/api/conversations", "/sandbox/v1/conversations"])(
    "a body above the limit is refused at %s, with the limit",
    async (path) => {
      const { app, asked } = startTestServer({ bodyLimit: 1024 * 1024 });
      const response = await post(app, path, { metadata: { a: "x".repeat(1024 * 1024) } });
      expect(await errorOf(response)).toMatchObject({
        status: 413,
        code: "body_too_large",
        message: expect.stringContaining("1 MiB"),
      });
      expect(asked).toEqual([]);
    },
  );

  test("an unexpected error shows nothing of itself, and its place is logged", async () => {
    const sandbox = new Hono();
    sandbox.onError((error) => {
      throw error;
    });
    sandbox.all("*", () => {
      throw new TypeError("words of a body");
    });
    const { app, logged } = startTestServer({ sandbox });
    const response = await app.request("/sandbox/v1");
    expect(await errorOf(response.clone())).toMatchObject({ status: 500, code: "internal_error" });
    const log = logged.join("");
    expect(log).toContain("TypeError");
    expect(log).toContain("app.test.ts");
    expect((await response.text()) + log).not.toContain("words of a body");
  });

  test("the log has a line for each request, without ids, queries and bodies", async () => {
    const { app, logged } = startTestServer();
    await app.request("/api/conversations/conv_secret?limit=secret", {
      headers: { cookie: "secret" },
    });
    expect(logged.map((line) => JSON.parse(line))).toEqual([
      {
        level: 30,
        time: expect.any(String),
        method: "GET",
        route: "/api/conversations/:id",
        status: 200,
        ms: expect.any(Number),
      },
    ]);
  });

  test("a refusal is logged with its code", async () => {
    const { app, logged } = startTestServer();
    await post(app, "/api/conversations", "{");
    expect(JSON.parse(logged[0] ?? "")).toMatchObject({ status: 400, code: "invalid_json" });
  });
});

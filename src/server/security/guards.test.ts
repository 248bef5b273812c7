import { hostname as machineName } from "node:os";

import { describe, expect, test } from "vitest";

import { errorOf, post, startTestServer } from "../server.test-support.ts";
import { hostPolicy } from "./hosts.ts";

const page = "http://127.0.0.1:8787";

describe("hosts", () => {
  const onLoopback = hostPolicy({ host: "127.0.0.1", allowedHosts: [] });
  const onAll = hostPolicy({ host: "0.0.0.0", allowedHosts: ["builder.example"] });

  test.each(["localhost", "LOCALHOST", "app.localhost", "127.0.0.1", "127.1.2.3", "[::1]"])(
    "%s is answered to wherever the server listens",
    (name) => {
      expect([onLoopback(name), onAll(name)]).toEqual([true, true]);
    },
  );

  test.each(["10.0.0.7", "[fe80::1]", machineName(), "Builder.Example"])(
    "%s is answered to only beyond loopback",
    (name) => {
      expect([onLoopback(name), onAll(name)]).toEqual([false, true]);
    },
  );

  test.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost.evil.example",
    "notlocalhost",
    "",
  ])("%j is never answered to", (name) => {
    expect([onLoopback(name), onAll(name)]).toEqual([false, false]);
  });

  test("a name that HOST gives is answered to", () => {
    expect(hostPolicy({ host: "Box.Lan", allowedHosts: [] })("box.lan")).toBe(true);
  });

  test("an allowed name is answered to behind a proxy on loopback, but addresses are not", () => {
    const isAllowed = hostPolicy({ host: "127.0.0.1", allowedHosts: ["builder.example"] });
    expect([isAllowed("builder.example"), isAllowed("10.0.0.7")]).toEqual([true, false]);
  });

  test.each(["/", "/api/status", "/sandbox/v1/conversations"])(
    "%s for a foreign host is refused",
    async (path) => {
      const { app } = startTestServer();
      for (const host of ["evil.example", "evil.example:8787", "a b", "127.0.0.1@evil.example"]) {
        expect(await errorOf(await app.request(path, { headers: { host } }))).toMatchObject({
          status: 403,
          code: "host_not_allowed",
        });
      }
    },
  );
});

describe("origins", () => {
  const host = "127.0.0.1:8787";

  test.each([
    { origin: page, "sec-fetch-site": "same-origin" },
    { "sec-fetch-site": "none" },
    { origin: "https://127.0.0.1:8787" },
    {},
  ])("%j is let through", async (headers) => {
    const { app } = startTestServer();
    const response = await post(app, "/api/conversations", { items: [] }, { host, ...headers });
    expect(response.status).toBe(200);
  });

  test.each([
    { origin: "https://evil.example" },
    { origin: "http://127.0.0.1:3000" },
    { origin: "http://localhost:8787" },
    { origin: "null" },
    { origin: "" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: page, "sec-fetch-site": "cross-site" },
  ])("%j is refused", async (headers) => {
    const { app, asked } = startTestServer();
    for (const path of ["/api/conversations", "/sandbox/v1/conversations"]) {
      const response = await post(app, path, { items: [] }, { host, ...headers });
      expect(await errorOf(response)).toMatchObject({ status: 403, code: "origin_not_allowed" });
    }
    expect(asked).toEqual([]);
  });

  test("a link from another site leads to the page, and not to the API", async () => {
    const { app } = startTestServer();
    const headers = { host, "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
    expect((await app.request("/c/1", { headers })).status).toBe(404);
    expect((await app.request("/api/status", { headers })).status).toBe(403);
    expect((await app.request("/c/1", { headers, method: "POST" })).status).toBe(403);
  });
});

describe("headers", () => {
  test.each(["/api/status", "/api/nothing", "/sandbox/v1", "/nothing"])(
    "%s carries the security headers",
    async (path) => {
      const { headers } = await startTestServer().app.request(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": expect.stringContaining("camera=()"),
      });
      expect(headers.has("access-control-allow-origin")).toBe(false);
    },
  );

  test("the content security policy allows our own scripts and marked styles, nothing inline", async () => {
    const { headers } = await startTestServer().app.request("/api/status");
    const policy = headers.get("content-security-policy")?.split("; ");
    expect(policy).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      expect.stringMatching(/^style-src 'self' 'nonce-[^' ]{20,}'$/),
      "img-src 'self' data: blob: https:",
      "connect-src 'self'",
      "font-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self' blob:",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "object-src 'none'",
    ]);
  });

  test("answers of the API and the sandbox are never stored", async () => {
    const { app } = startTestServer();
    for (const path of ["/api/status", "/sandbox/v1"]) {
      expect((await app.request(path)).headers.get("cache-control")).toBe("no-store");
    }
  });
});

import { Hono } from "hono";
import { describe, expect, test } from "vitest";

import { Refusal } from "../refusal.ts";
import { errorOf, post, startTestServer } from "../server.test-support.ts";
import { createAccess } from "./access.ts";

const token = "correct-horse-battery";

function open(now?: () => number) {
  const { session, required } = createAccess(token, now);
  const app = new Hono();
  app.onError((error) => (error instanceof Refusal ? error.respond() : Response.error()));
  app.route("/session", session);
  app.get("/secret", required, (context) => context.text("secret"));
  return app;
}

function signIn(app: Hono, given: unknown, headers = {}, remoteAddress = "10.0.0.1") {
  return app.request(
    "/session",
    {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ token: given }),
    },
    { incoming: { socket: { remoteAddress } } },
  );
}

function cookieOf(response: Response): string {
  return response.headers.getSetCookie()[0] ?? "";
}

function read(app: Hono, headers: Record<string, string>) {
  return app.request("/secret", { headers });
}

describe("access token", () => {
  test("without one set, the API is open", async () => {
    expect((await startTestServer().app.request("/api/status")).status).toBe(200);
  });

  test.each(["/api/status", "/api/nothing", "/sandbox/v1/conversations"])(
    "%s asks for it",
    async (path) => {
      const { app } = startTestServer({ access: { token } });
      expect(await errorOf(await app.request(path))).toMatchObject({
        status: 401,
        code: "access_token_required",
      });
    },
  );

  test("one cookie opens the API and the sandbox", async () => {
    const { app } = startTestServer({ access: { token } });
    const cookie = cookieOf(await post(app, "/api/session", { token })).split(";")[0] ?? "";
    for (const path of ["/api/status", "/sandbox/v1/conversations"]) {
      expect((await app.request(path, { headers: { cookie } })).status).toBe(200);
    }
  });

  test("as a bearer token it opens the API and the sandbox", async () => {
    const { app } = startTestServer({ access: { token } });
    const headers = { authorization: `Bearer ${token}` };
    for (const path of ["/api/status", "/sandbox/v1/conversations"]) {
      expect((await app.request(path, { headers })).status).toBe(200);
    }
  });

  test("the body of a request without it is not read", async () => {
    const { app } = startTestServer({ access: { token }, bodyLimit: 1 });
    const response = await post(app, "/api/conversations", { items: [] });
    expect(response.status).toBe(401);
  });

  test("the cookie is for this site's requests only, out of scripts' reach, and not the token", async () => {
    const response = await signIn(open(), token);
    expect(response.status).toBe(204);
    const cookie = cookieOf(response);
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("SameSite=Strict");
    expect(cookie).toContain("Path=/");
    expect(cookie).not.toContain("Secure");
    expect(decodeURIComponent(cookie)).not.toContain(token);
  });

  test("the cookie is Secure when the browser speaks https", async () => {
    const response = await signIn(open(), token, { origin: "https://builder.example" });
    expect(cookieOf(response)).toContain("Secure");
  });

  test("a cookie ends after thirty days", async () => {
    let time = 0;
    const app = open(() => time);
    const cookie = cookieOf(await signIn(app, token)).split(";")[0] ?? "";
    time = 30 * 24 * 60 * 60 * 1000 - 1;
    expect((await read(app, { cookie })).status).toBe(200);
    time += 1;
    expect((await read(app, { cookie })).status).toBe(401);
  });

  test("a cookie with another expiry, or signed with another token, is refused", async () => {
    const app = open();
    const cookie = cookieOf(await signIn(app, token)).split(";")[0] ?? "";
    const later = cookie.replace(/=(\d)/, "=9$1");
    const foreign = createAccess("another-access-token").session;
    const response = await foreign.request("/", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"token":"another-access-token"}',
    });
    for (const bad of [later, cookieOf(response).split(";")[0] ?? "", cookie.slice(0, -6), "x=1"]) {
      expect((await read(app, { cookie: bad })).status).toBe(401);
    }
    expect((await read(app, { cookie })).status).toBe(200);
  });

  test.each([{}, "", "correct-horse-batter", `${token}!`, token.toUpperCase(), 7, null])(
    "%j is not the token",
    async (given) => {
      const response = await signIn(open(), given);
      expect(response.headers.getSetCookie()).toEqual([]);
      expect(await errorOf(response)).toMatchObject({ status: 401, code: "access_token_wrong" });
    },
  );

  test("after five wrong tries an address waits out the minute, even with the right token", async () => {
    let time = 0;
    const app = open(() => time);
    for (let index = 0; index < 5; index++) {
      time = index * 1000;
      expect((await signIn(app, "wrong")).status).toBe(401);
    }
    const refused = await signIn(app, token);
    expect(refused.headers.get("retry-after")).toBe("56");
    expect(await errorOf(refused)).toMatchObject({ status: 429, code: "too_many_tries" });
    expect((await signIn(app, token, {}, "10.0.0.2")).status).toBe(204);
    time = 60_000;
    expect((await signIn(app, token)).status).toBe(204);
  });

  test("wrong bearer tokens count as tries", async () => {
    const app = open();
    const statuses: number[] = [];
    for (let index = 0; index < 6; index++) {
      statuses.push((await read(app, { authorization: "Bearer wrong" })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });

  test("fifty wrong tries from many addresses stop all tries, but no open session", async () => {
    const app = open();
    const cookie = cookieOf(await signIn(app, token)).split(";")[0] ?? "";
    for (let index = 0; index < 50; index++) await signIn(app, "wrong", {}, `10.0.1.${index}`);
    expect((await signIn(app, token, {}, "10.0.2.1")).status).toBe(429);
    expect((await read(app, { cookie })).status).toBe(200);
  });

  test("a large body is not taken for a token", async () => {
    expect((await signIn(open(), "x".repeat(5000))).status).toBe(413);
  });
});

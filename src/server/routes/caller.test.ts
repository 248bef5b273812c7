import { describe, expect, test } from "vitest";

import { conversation, errorOf, startTestServer } from "../server.test-support.ts";

const header = { "X-Sandbox-Fault": "server_error; count=1" };

describe("the caller", () => {
  test("may ask the sandbox for a fault", async () => {
    const { app, asked } = startTestServer({ upstream: { kind: "sandbox" } });
    await app.request("/api/conversations/conv_1", { headers: header });
    await app.request("/api/conversations/conv_1");
    expect(asked.map(({ headers }) => headers.get("x-sandbox-fault"))).toEqual([
      "server_error; count=1",
      null,
    ]);
  });

  test("is refused a fault of a real API, which would do what is asked", async () => {
    const { app, asked } = startTestServer();
    const response = await app.request("/api/conversations/conv_1", { headers: header });
    expect(await errorOf(response)).toMatchObject({ status: 400, code: "faults_need_sandbox" });
    expect(asked).toEqual([]);
  });

  test("who leaves ends the call to the upstream", async () => {
    const leaving = new AbortController();
    let ended = false;
    const { app, logged } = startTestServer({
      upstream: {
        fetch: (_, init) =>
          new Promise((_resolve, reject) => {
            init?.signal?.addEventListener("abort", () => {
              ended = true;
              reject(init.signal?.reason);
            });
            leaving.abort();
          }),
      },
    });
    const request = new Request("http://localhost/api/conversations/conv_1", {
      signal: leaving.signal,
    });
    expect((await app.request(request)).status).toBe(499);
    expect(ended).toBe(true);
    expect(JSON.parse(logged[0] ?? "")).toMatchObject({ level: 30, code: "cancelled" });
  });
});

describe("the faults of the sandbox", () => {
  test("are read and set through the server", async () => {
    const { app } = startTestServer({ upstream: { kind: "sandbox" } });
    for (const method of ["GET", "PUT"]) {
      const response = await app.request("/api/faults", { method });
      expect(await response.json()).toEqual({ sandbox: "/faults" });
    }
  });

  test("are not to be had from a real API", async () => {
    const { app } = startTestServer({ answer: () => Response.json(conversation) });
    const error = await errorOf(await app.request("/api/faults"));
    expect(error).toMatchObject({ status: 404, code: "faults_need_sandbox" });
  });
});

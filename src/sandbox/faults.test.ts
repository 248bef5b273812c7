import { setTimeout as wait } from "node:timers/promises";

import { describe, expect, test } from "vitest";

import { refusal, startSandbox, userMessage } from "./sandbox.test-support.ts";

const message = { items: [userMessage("Hello")] };
const locked = refusal(
  "Another process is currently operating on this conversation. Please retry in a few seconds.",
  "conversation",
  "conversation_locked",
);

async function start() {
  const sandbox = await startSandbox();
  const { app } = sandbox;

  async function post(path: string, fault?: string, body: unknown = message): Promise<Response> {
    return app.request(`/v1/conversations${path}`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: fault === undefined ? {} : { "X-Sandbox-Fault": fault },
    });
  }

  async function set(...faults: unknown[]): Promise<Response> {
    return app.request("/faults", { method: "PUT", body: JSON.stringify({ faults }) });
  }

  async function statuses(count: number, fault?: string): Promise<number[]> {
    const found: number[] = [];
    for (let index = 0; index < count; index += 1) found.push((await post("", fault)).status);
    return found;
  }

  return { ...sandbox, post, set, statuses };
}

describe("what a fault answers", () => {
  test.each([
    ["rate_limited; retry_after=2.5", 429, "requests", "rate_limit_exceeded"],
    ["insufficient_quota", 429, "insufficient_quota", "insufficient_quota"],
    ["invalid_api_key", 401, "invalid_request_error", "invalid_api_key"],
    ["permission_denied", 403, "invalid_request_error", "missing_scope"],
    ["server_error", 500, "server_error", null],
    ["unavailable", 503, "server_error", null],
    ["conversation_locked", 400, "invalid_request_error", "conversation_locked"],
  ])(
    "%s answers %i in the API's envelope, and nothing is done",
    async (fault, status, type, code) => {
      const { create, itemsOf, post } = await start();
      const id = await create();
      const response = await post(`/${id}/items`, fault);
      expect(response.status).toBe(status);
      expect(await response.json()).toEqual({
        error: {
          message: expect.stringMatching(/\w/),
          type,
          param: code === "conversation_locked" ? "conversation" : null,
          code,
        },
      });
      expect(response.headers.get("x-request-id")).toMatch(/^req_/);
      expect(await itemsOf(id)).toEqual([]);
    },
  );

  test("A rate limit says when to try again, in whole seconds and in milliseconds", async () => {
    const { post } = await start();
    const { headers } = await post("", "rate_limited; retry_after=2.5");
    expect(headers.get("retry-after")).toBe("3");
    expect(headers.get("retry-after-ms")).toBe("2500");
    expect(headers.get("x-ratelimit-remaining-requests")).toBe("0");
    expect((await post("", "unavailable; retry_after=1")).headers.get("retry-after")).toBe("1");
    expect((await post("", "unavailable")).headers.has("retry-after")).toBe(false);
  });

  test("A cut connection rejects as fetch does, before anything is done", async () => {
    const { create, itemsOf, post } = await start();
    const id = await create();
    await expect(post(`/${id}/items`, "connection_cut")).rejects.toThrow(TypeError);
    expect(await itemsOf(id)).toEqual([]);
  });

  test("A connection cut in the middle loses the rest of the answer, not what was done", async () => {
    const { create, itemsOf, post } = await start();
    const id = await create();
    const response = await post(`/${id}/items`, "connection_cut; at=middle");
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(TypeError);
    expect(await itemsOf(id)).toHaveLength(1);
  });

  test("Malformed JSON is half of the true answer, with status 200", async () => {
    const { post } = await start();
    const response = await post("", "malformed_json");
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(text).toMatch(/^\{"id":"conv_/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  test.each([
    "rate_limited",
    "server_error",
    "unavailable",
    "conversation_locked",
    "malformed_json",
    "connection_cut",
    "connection_cut; at=middle",
  ])("%s after the write loses the answer and keeps the write", async (fault) => {
    const { create, itemsOf, post } = await start();
    const id = await create();
    const lost = post(`/${id}/items`, `${fault}; after_write`).then((answer) => answer.json());
    await lost.then(
      (body) => expect(body).toHaveProperty("error"),
      (error) => expect(error).toBeInstanceOf(Error),
    );
    expect(await itemsOf(id)).toHaveLength(1);
  });

  test("Told not to write, even half an answer leaves nothing behind", async () => {
    const { create, itemsOf, post } = await start();
    const id = await create();
    await post(`/${id}/items`, "malformed_json; after_write=false");
    expect(await itemsOf(id)).toEqual([]);
  });

  test("A slow write keeps its conversation locked: other writes are refused, reads and other conversations not", async () => {
    const { ask, create, itemsOf, post } = await start();
    const [id, other] = [await create(), await create()];
    const slow = post(`/${id}/items`, "latency; ms=300");
    // The lock is taken before the wait begins.
    await wait(100);

    expect(await ask("POST", `/${id}/items`, message)).toEqual({ status: 400, body: locked });
    expect(await ask("POST", `/${id}`, { metadata: {} })).toEqual({ status: 400, body: locked });
    expect(await ask("DELETE", `/${id}`)).toEqual({ status: 400, body: locked });
    expect((await ask("POST", `/${other}/items`, message)).status).toBe(200);
    expect(await itemsOf(id)).toEqual([]);

    expect((await slow).status).toBe(200);
    expect((await ask("POST", `/${id}/items`, message)).status).toBe(200);
  });

  test("A write that was refused leaves no lock behind", async () => {
    const { ask, create } = await start();
    const id = await create();
    expect((await ask("POST", `/${id}/items`, { items: 1 })).status).toBe(400);
    expect((await ask("POST", `/${id}/items`, message)).status).toBe(200);
  });
});

describe("which requests a fault befalls", () => {
  test("count is how many, every is each nth, and together they are the nth", async () => {
    const { set, statuses } = await start();
    await set({ fault: "server_error", count: 2 });
    expect(await statuses(4)).toEqual([500, 500, 200, 200]);
    await set({ fault: "server_error", every: 2 });
    expect(await statuses(4)).toEqual([200, 500, 200, 500]);
    await set({ fault: "server_error", every: 3, count: 1 });
    expect(await statuses(6)).toEqual([200, 200, 500, 200, 200, 200]);
  });

  test("probability draws, and the same seed draws the same", async () => {
    const { set, statuses } = await start();
    const fault = { fault: "server_error", probability: 0.5, seed: 7 };
    await set(fault);
    const first = await statuses(40);
    await set(fault);
    expect(await statuses(40)).toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 500]));
    await set({ ...fault, probability: 0 });
    expect(new Set(await statuses(20))).toEqual(new Set([200]));
  });

  test("method and path choose, with * for one segment", async () => {
    const { ask, create, set } = await start();
    await set({ fault: "server_error", method: "POST", path: "/v1/conversations/*/items" });
    const id = await create();
    expect((await ask("POST", `/${id}/items`, message)).status).toBe(500);
    expect((await ask("GET", `/${id}/items`)).status).toBe(200);
    expect((await ask("POST", `/${id}`, { metadata: {} })).status).toBe(200);
  });

  test("A header counts on when it is sent again, and a key begins anew", async () => {
    const { statuses } = await start();
    expect(await statuses(3, "server_error; count=1")).toEqual([500, 200, 200]);
    expect(await statuses(2, "server_error; count=1; key=again")).toEqual([500, 200]);
  });

  test("Of several failures the first befalls, and the others wait for their turn", async () => {
    const { statuses } = await start();
    const faults = "rate_limited; count=1, unavailable; count=1, latency; ms=1";
    expect(await statuses(3, faults)).toEqual([429, 503, 200]);
  });
});

describe("faults as a setting", () => {
  test("They are told with how often each has fired, and which there are", async () => {
    const { app, post, set } = await start();
    await set({ fault: "rate_limited", count: 3 });
    await post("");
    const body = await (await app.request("/faults")).json();
    expect(body.faults).toEqual([{ fault: "rate_limited", retry_after: 1, count: 3, fired: 1 }]);
    expect(body.known).toContainEqual({
      fault: "latency",
      parameters: expect.arrayContaining(["ms", "count", "after_write"]),
    });
  });

  test("They end when they are deleted, and never touch the setting itself", async () => {
    const { app, set, statuses } = await start();
    await set({ fault: "server_error" });
    const response = await app.request("/faults", { method: "DELETE" });
    expect((await response.json()).faults).toEqual([]);
    expect(await statuses(1)).toEqual([200]);
  });

  test.each([
    [{ fault: "boom" }, /^There is no fault 'boom'\. There are latency, rate_limited, /],
    [{}, /^A fault is an object that names its fault: latency, /],
    [{ fault: "latency" }, /^Invalid 'ms' of latency: /],
    [{ fault: "latency", ms: 1, time: 2 }, /"time" in latency, which takes ms, count, every, /],
    [{ fault: "server_error", every: 0 }, /^Invalid 'every' of server_error: /],
  ])("%j is refused with what is known, and what was set stays", async (fault, words) => {
    const { app, set } = await start();
    await set({ fault: "unavailable" });
    const response = await set({ fault: "server_error" }, fault);
    expect([response.status, await response.json()]).toEqual([
      400,
      refusal(expect.stringMatching(words), "faults[1]", "invalid_fault"),
    ]);
    const body = await (await app.request("/faults")).json();
    expect(body.faults).toMatchObject([{ fault: "unavailable" }]);
  });

  test("A setting that is no list is refused", async () => {
    const { app } = await start();
    const response = await app.request("/faults", { method: "PUT", body: "[]" });
    expect(response.status).toBe(400);
  });

  test.each([
    ["boom", /^There is no fault 'boom'/],
    ["latency; ms", /^Invalid 'ms' of latency/],
    ["latency; a b", /^'a b' is not a parameter: write name=value\.$/],
  ])("The header %j is refused with what is known", async (header, words) => {
    const { post } = await start();
    const response = await post("", header);
    expect([response.status, await response.json()]).toEqual([
      400,
      refusal(expect.stringMatching(words), "X-Sandbox-Fault", "invalid_fault"),
    ]);
  });

  test("An empty header is none", async () => {
    const { post } = await start();
    expect((await post("", "")).status).toBe(200);
  });
});

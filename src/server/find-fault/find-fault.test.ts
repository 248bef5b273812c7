import { once } from "node:events";
import { createServer } from "node:http";

import { getRequestListener } from "@hono/node-server";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";

import { Refusal } from "../refusal.ts";
import { errorOf, post, startTestServer } from "../server.test-support.ts";
import type { Calls } from "../upstream/open-upstream.ts";
import { findFault } from "./find-fault.ts";

const invalidItem = { message: "Invalid item", param: "item", code: "invalid_item" };

type Refuses = (items: readonly unknown[]) => object | undefined;

/** An API that counts what it creates and deletes; it refuses what it is told to. */
function fakeApi(refuses: Refuses) {
  const alive = new Set<string>();
  const counts = { created: 0, requests: 0, mostAlive: 0 };
  let answerDelete: () => Response | undefined = () => undefined;

  async function answer(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const { method, url } = new Request(input, init);
    counts.requests++;
    if (method === "DELETE") {
      const refused = answerDelete();
      if (refused) return refused;
      const id = url.split("/").at(-1) ?? "";
      return alive.delete(id) ? Response.json({ id, deleted: true }) : refusal(404, {});
    }
    const error = refuses(JSON.parse(String(init?.body)).items);
    if (error) return refusal(400, error);
    const id = `conv_${counts.created++}`;
    alive.add(id);
    counts.mostAlive = Math.max(counts.mostAlive, alive.size);
    return Response.json({ id, object: "conversation" });
  }

  return {
    alive,
    counts,
    ...startTestServer({ upstream: { fetch: answer } }),
    deleteAnswers(next: typeof answerDelete) {
      answerDelete = next;
    },
  };
}

function refusal(status: number, error: object, headers = {}): Response {
  return Response.json({ error }, { status, headers });
}

function itemsOf(count: number, bad: readonly number[] = []) {
  return Array.from({ length: count }, (_, index) => ({ index, isBad: bad.includes(index) }));
}

const anyBad: Refuses = (items) =>
  items.some((item) => JSON.stringify(item).includes("true")) ? invalidItem : undefined;

async function find(api: ReturnType<typeof fakeApi>, items: unknown) {
  const response = await post(api.app, "/api/conversations/find-fault", { items });
  return { status: response.status, ...(await response.json()) };
}

describe("finding the item that the upstream refuses", () => {
  test("of any items the first bad one is found, in few requests, and nothing is left behind", async () => {
    const anyItems = fc
      .integer({ min: 1, max: 20 })
      .chain((count) =>
        fc.tuple(fc.constant(count), fc.uniqueArray(fc.nat({ max: count - 1 }), { minLength: 1 })),
      );
    await fc.assert(
      fc.asyncProperty(anyItems, async ([count, bad]) => {
        const api = fakeApi(anyBad);
        expect(await find(api, itemsOf(count, bad))).toEqual({
          status: 200,
          index: Math.min(...bad),
          ...invalidItem,
        });
        expect(api.counts.requests).toBeLessThanOrEqual(2 * Math.log2(count) + 4);
        expect(api.counts.mostAlive).toBeLessThanOrEqual(1);
        expect(api.alive.size).toBe(0);
      }),
    );
  });

  test.each([
    [1, 2],
    [0, 19],
    [9, 10],
    [18, 19],
  ])("a pair that is refused together (%i and %i) is no single item", async (a, b) => {
    const api = fakeApi((items) => {
      const indexes = items.map((item) => JSON.stringify(item));
      const has = (index: number) => indexes.some((text) => text.includes(`:${index},`));
      return has(a) && has(b) ? invalidItem : undefined;
    });
    expect(await find(api, itemsOf(20))).toEqual({ status: 200, index: null });
    expect(api.counts.requests).toBeLessThanOrEqual(2 * Math.log2(20) + 4);
    expect(api.alive.size).toBe(0);
  });

  test("what the answer names is named by its place in the whole body", async () => {
    const message = "Invalid 'items[0].id': 'x'.";
    const api = fakeApi((items) => anyBad(items) && { message, param: "items[0].id" });
    expect(await find(api, itemsOf(5, [3]))).toEqual({
      status: 200,
      index: 3,
      message: "Invalid 'items[3].id': 'x'.",
      param: "items[3].id",
      code: null,
    });
  });

  test("without items nothing is asked", async () => {
    const api = fakeApi(anyBad);
    expect(await find(api, [])).toEqual({ status: 200, index: null });
    expect(api.counts.requests).toBe(0);
  });

  test.each([5, itemsOf(21)])("a list that cannot be one is refused", async (items) => {
    const api = fakeApi(anyBad);
    const response = await post(api.app, "/api/conversations/find-fault", { items });
    expect(await errorOf(response)).toMatchObject({ status: 400, param: "items" });
    expect(api.counts.requests).toBe(0);
  });

  test("a reference to an item that is nowhere is found, although the answer is a 404", async () => {
    const message = "Item with id 'msg_1' not found.";
    const { app } = startTestServer({ answer: () => refusal(404, { message }) });
    const response = await post(app, "/api/conversations/find-fault", { items: itemsOf(1) });
    expect(await response.json()).toMatchObject({ index: 0, message });
  });
});

describe("a search that cannot go on", () => {
  test.each([401, 404, 429, 500])("ends with the upstream's %i, all deleted", async (status) => {
    const answers = [
      () => Response.json({ id: "conv_1" }),
      () => Response.json({ id: "conv_1" }),
      () => refusal(status, { message: "No." }, { "retry-after": "7" }),
    ];
    const { app, asked } = startTestServer({
      answer: () => answers.shift()?.() ?? refusal(500, {}),
    });
    const response = await post(app, "/api/conversations/find-fault", { items: itemsOf(8) });
    expect(response.headers.get("retry-after")).toBe("7");
    expect(await errorOf(response)).toMatchObject({ status });
    expect(asked.map(({ method }) => method)).toEqual(["POST", "DELETE", "POST"]);
  });

  test("a deletion that comes too soon is repeated when the upstream says", async () => {
    const api = fakeApi(anyBad);
    const refusals = [refusal(429, {}, { "retry-after": "0" })];
    api.deleteAnswers(() => refusals.pop());
    expect(await find(api, itemsOf(4, [3]))).toMatchObject({ index: 3 });
    expect(api.alive.size).toBe(0);
  });

  test("a conversation that cannot be deleted is named, and no more are created", async () => {
    const api = fakeApi(anyBad);
    api.deleteAnswers(() => refusal(500, { message: "Oops." }));
    const response = await post(api.app, "/api/conversations/find-fault", {
      items: itemsOf(8, [7]),
    });
    expect(await errorOf(response)).toMatchObject({
      status: 500,
      code: "conversation_left_behind",
      message: expect.stringContaining("'conv_0'"),
    });
    expect(api.counts.created).toBe(1);
  });

  test("no request is made after the time limit", async () => {
    const asked: string[] = [];
    const upstream: Pick<Calls, "create" | "delete"> = {
      async create(body) {
        asked.push(body);
        throw new Refusal(400, invalidItem);
      },
      delete: notAsked,
    };
    const search = findFault(upstream, itemsOf(8), { timeLimit: -1 });
    await expect(search).rejects.toMatchObject({ body: { code: "search_timeout" } });
    expect(asked).toEqual([]);
  });

  test("a browser that goes away ends it, and what was just created is deleted", async () => {
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    const methods: string[] = [];
    const { app, logged } = startTestServer({
      upstream: {
        async fetch(_, init) {
          methods.push(init?.method ?? "");
          arrived();
          await gate;
          return Response.json({ id: "conv_1" });
        },
      },
    });
    const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
    let gone = () => {};
    const leaving = new Promise<void>((resolve) => (gone = resolve));
    const server = createServer((request, response) => {
      response.once("close", gone);
      return listener(request, response);
    }).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const browser = new AbortController();
    const answer = fetch(`http://127.0.0.1:${port}/api/conversations/find-fault`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ items: itemsOf(8) }),
      signal: browser.signal,
    });
    await arrival;
    browser.abort();
    await expect(answer).rejects.toThrow("aborted");
    await leaving;
    release();
    await expect.poll(() => logged.join("")).toContain('"code":"cancelled"');
    expect(methods).toEqual(["POST", "DELETE"]);
  });
});

function notAsked(): never {
  throw new Error("Not asked for");
}

import { describe, expect, test } from "vitest";

import { httpClient } from "./http-client.ts";
import { RequestFailure } from "./sending-client.ts";

/** What creating rejects with when this is the answer. */
async function failureOf(answer: () => Response | Promise<Response>, timeout?: number) {
  const client = httpClient({ baseURL: "https://host/v1", timeout, fetch: async () => answer() });
  const error = await client.create({}, async () => {}).catch((reason: unknown) => reason);
  return error instanceof RequestFailure ? { message: error.message, ...error.details } : error;
}

function refusal(status: number, headers: Record<string, string> = {}) {
  const error = { message: "No.", type: "invalid_request_error", param: "items[0]", code: "nope" };
  return () => Response.json({ error }, { status, headers });
}

describe("the API over HTTP", () => {
  test("a refusal is told in the API's fields", async () => {
    expect(await failureOf(refusal(400))).toEqual({
      message: "No.",
      status: 400,
      type: "invalid_request_error",
      param: "items[0]",
      code: "nope",
    });
  });

  test.each([
    [{ "retry-after": "2" }, 2000],
    [{ "retry-after": "2", "retry-after-ms": "150" }, 150],
    [{ "retry-after": new Date(Date.now() + 60_000).toUTCString() }, expect.closeTo(60_000, -4)],
    [{ "retry-after": new Date(0).toUTCString() }, 0],
    [{ "retry-after": "soon" }, undefined],
  ])("%j says how long to wait", async (headers, retryAfter) => {
    expect(await failureOf(refusal(429, headers))).toMatchObject({ status: 429, retryAfter });
  });

  test.each([
    ["text", () => new Response("{ broken")],
    ["another shape", () => Response.json({ object: "list" })],
  ])("an answer in %s leaves open what happened", async (_, answer) => {
    expect(await failureOf(answer)).toEqual({
      message: "The server's answer is not one of the Conversations API.",
    });
  });

  test("a refused connection is known to have sent nothing, a cut one is not", async () => {
    const failing = (code: string) => () => {
      const cause = Object.assign(new Error("no"), { code });
      throw new TypeError("fetch failed", { cause });
    };
    expect(await failureOf(failing("ECONNREFUSED"))).toMatchObject({ isUnsent: true });
    expect(await failureOf(failing("ECONNRESET"))).toMatchObject({ isUnsent: false });
  });

  test("what takes too long is given up", async () => {
    const client = httpClient({
      baseURL: "https://host/v1",
      timeout: 20,
      fetch: (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener("abort", () => reject(new Error("aborted")));
        }),
    });
    await expect(client.append("conv_1", [])).rejects.toThrow("no answer within 0.02 seconds");
  });

  test("ids are part of a path, and the page behind an item is asked for", async () => {
    const asked: string[] = [];
    const client = httpClient({
      baseURL: "https://host/v1",
      fetch: async (url, { method }) => {
        asked.push(`${method} ${url}`);
        return Response.json({ data: [{ id: "msg_1" }], has_more: true });
      },
    });
    expect(await client.list("conv_1/..", "msg_0")).toEqual({ ids: ["msg_1"], hasMore: true });
    expect(asked).toEqual([
      "GET https://host/v1/conversations/conv_1%2F../items?order=asc&limit=100&after=msg_0",
    ]);
  });
});

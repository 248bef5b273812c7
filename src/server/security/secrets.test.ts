import { describe, expect, test } from "vitest";

import { post, startTestServer } from "../server.test-support.ts";
import { redactor } from "./redact.ts";

const key = "sk-MARKER-0123456789";
const token = "TOKEN-MARKER-0123456789";
const escaped = [...key].map((char) => `\\u00${char.charCodeAt(0).toString(16)}`).join("");
const headers = {
  "content-type": `text/plain; x=${key}`,
  "x-request-id": key,
  "retry-after": key,
  "set-cookie": key,
  location: `https://evil.example/${key}`,
  [key]: key,
};

const error = { message: key, type: key, param: key, code: key, [key]: key, other: token };

type Case = [string, () => Response];

const answers: Case[] = [
  ["a success", () => Response.json({ id: key, data: [key, token], [key]: 1 }, { headers })],
  [
    "a success with escapes",
    () => new Response(`{"id":"${escaped}","data":[{"${escaped}":1}]}`, { headers }),
  ],
  ["no JSON", () => new Response(`<html>${key}</html>`, { headers })],
  ["other JSON", () => Response.json([key], { headers })],
  ...[301, 400, 401, 403, 404, 429, 500].flatMap((status): Case[] => [
    [`a ${status}`, () => Response.json({ error }, { status, headers })],
    [`a ${status} in text`, () => new Response(key, { status, headers })],
    [`a ${status} of another shape`, () => Response.json({ detail: key }, { status, headers })],
  ]),
  [
    "a network error",
    () => {
      const cause = Object.assign(new Error(key), { code: key });
      throw new TypeError(`fetch failed ${key}`, { cause });
    },
  ],
  [
    "an error that is none",
    () => {
      throw key;
    },
  ],
];

describe("secrets", () => {
  test.each(answers)("the key leaves with the authorization only: %s", async (_, answer) => {
    const { app, asked, logged } = startTestServer({
      answer,
      upstream: { apiKey: key },
      access: { token },
    });
    const authorization = { authorization: `Bearer ${token}` };
    const responses = [
      await post(app, "/api/conversations", { items: [] }, authorization),
      await post(app, "/api/conversations?check=skip", { a: 1 }, authorization),
      await app.request("/api/conversations/conv_1", { headers: authorization }),
      await app.request("/api/conversations/conv_1/items", { headers: authorization }),
      await app.request("/api/status", { headers: authorization }),
    ];
    const out = await Promise.all(
      responses.map(async (response) => [
        JSON.stringify([...response.headers]),
        JSON.stringify(parsed(await response.text())),
      ]),
    );
    expect(asked.map((request) => request.headers.get("authorization"))).toEqual(
      asked.map(() => `Bearer ${key}`),
    );
    for (const request of asked) request.headers.delete("authorization");
    const elsewhere = asked.flatMap((request) => [...request.headers, request.url, request.body]);
    const all = [...out, ...elsewhere, ...logged].flat(2).join("\n");
    expect(asked).toHaveLength(4);
    expect(all).not.toContain(key);
    expect(all).not.toContain(token);
  });

  test("an answer without a secret keeps its letters, escapes included", async () => {
    const json = '{ "id": "conv_1", "text": "\\u00e9\\ud83d", "n": 1.0 }';
    const { app } = startTestServer({ answer: () => new Response(json) });
    expect(await (await app.request("/api/conversations/conv_1")).text()).toBe(json);
  });

  test("a stand-in for a key is left in people's words", () => {
    expect(redactor(["none", undefined, "long-enough"])("none but long-enough")).toBe(
      "none but [redacted]",
    );
  });
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

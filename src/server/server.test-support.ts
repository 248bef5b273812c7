import { Hono } from "hono";

import { createServer, type ServerOptions } from "./app.ts";
import { createLog } from "./log.ts";
import { isLoopback } from "./security/hosts.ts";
import { redactor } from "./security/redact.ts";

export const conversation = {
  id: "conv_1",
  object: "conversation",
  created_at: 1_790_000_000,
  metadata: {},
};

export type Asked = { url: string; method: string; headers: Headers; body: string };

type Setup = Partial<Omit<ServerOptions, "upstream" | "access">> & {
  /** What the upstream answers; it throws what `fetch` would. */
  answer?(): Response | Promise<Response>;
  upstream?: Partial<ServerOptions["upstream"]>;
  access?: Partial<ServerOptions["access"]>;
};

/** A server with an upstream at `https://api.example.test/v1`, faked where `fetch` is called. */
export function startTestServer(setup: Setup = {}) {
  const { answer = () => Response.json(conversation), upstream, access, ...rest } = setup;
  const asked: Asked[] = [];
  const logged: string[] = [];
  const apiKey = upstream?.apiKey ?? "sk-test-0123456789";
  const app = createServer({
    sandbox: new Hono().all("*", ({ req }) => Response.json({ sandbox: req.path })),
    log: createLog({
      redact: redactor([apiKey, access?.token]),
      write: (line) => logged.push(line),
    }),
    ...rest,
    access: { isAllowedHost: isLoopback, ...access },
    upstream: {
      kind: "compatible",
      baseURL: "https://api.example.test/v1",
      apiKey,
      async fetch(input, init) {
        const { url, method, headers } = new Request(input, init);
        asked.push({ url, method, headers, body: String(init?.body ?? "") });
        return answer();
      },
      ...upstream,
    },
  });
  return { app, asked, logged };
}

type TestServer = ReturnType<typeof startTestServer>["app"];

export function post(app: TestServer, path: string, body: unknown, headers = {}) {
  return app.request(path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** Status and error of an answer, which must be the API's envelope with all of its four fields. */
export async function errorOf(response: Response) {
  const { error } = await response.json();
  const missing = ["message", "type", "param", "code"].filter((field) => !(field in error));
  if (missing.length > 0) throw new Error(`No ${missing.join(", ")} in the envelope`);
  return { status: response.status, ...error };
}

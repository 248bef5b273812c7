import type { ServerResponse } from "node:http";

import { answerJson, type FakeUpstream, startFakeUpstream } from "./fake-upstream.ts";
import { expect, test as base } from "./fixtures.ts";
import { freePort, startServer } from "./server-process.ts";

const marker = "sk-marker-4f9a1c7e2b";

const test = base.extend<object, { upstream: FakeUpstream }>({
  upstream: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern here.
    async ({}, provide) => {
      const upstream = await startFakeUpstream();
      await provide(upstream);
      await upstream.close();
    },
    { scope: "worker" },
  ],
  server: [
    async ({ upstream }, provide) => {
      const server = await startServer({
        OPENAI_API_KEY: marker,
        OPENAI_BASE_URL: upstream.baseURL,
        // Short enough to wait for, and long enough for those that do answer, on a busy machine.
        UPSTREAM_TIMEOUT_SECONDS: "10",
      });
      await provide(server);
      await server.stop();
    },
    { scope: "worker" },
  ],
});

// The browser itself writes each failed request to the console.
test.use({ expectedErrors: [/Failed to load resource/] });

type Failure = { name: string; answer(response: ServerResponse): void; shows: RegExp };

/** An error of the API that gives the key away, as careless servers do. */
function apiError(message: string, param: string | null = null, code: string | null = null) {
  return { error: { message: `${message} (key ${marker})`, type: "some_error", param, code } };
}

const echo = { "x-echo": marker, "x-request-id": `req_${marker}` };

const failures: Failure[] = [
  {
    name: "An item that the API refuses",
    answer: (response) =>
      answerJson(response, 400, apiError("The role is taken.", "items[0].role", "taken"), echo),
    shows: /The role is taken/,
  },
  {
    name: "A key that the API refuses",
    answer: (response) =>
      answerJson(response, 401, apiError("Incorrect API key", null, "invalid_api_key"), echo),
    shows: /OPENAI_API_KEY/,
  },
  {
    name: "Too many requests",
    answer: (response) =>
      answerJson(response, 429, apiError("Rate limit reached"), { ...echo, "retry-after": "70" }),
    // It is waited out, and not ended.
    shows: /\b70 seconds.* going on at \d/,
  },
  {
    name: "An error of the API itself",
    answer: (response) => answerJson(response, 500, apiError("Oops"), echo),
    shows: /500|failed|trouble|went wrong/i,
  },
  {
    name: "A connection that breaks",
    answer: (response) => void response.destroy(),
    shows: /127\.0\.0\.1/,
  },
  {
    name: "An API that never answers",
    answer: () => undefined,
    shows: /second|in time|too long/,
  },
  {
    name: "A page in the place of JSON",
    answer(response) {
      response.writeHead(200, { "content-type": "text/html", ...echo });
      response.end(`<h1>Welcome to the proxy, ${marker}</h1>`);
    },
    shows: /JSON/,
  },
];

for (const { name, answer, shows } of failures) {
  test(`${name} is told, the draft stays, and the key stays secret`, async ({
    builder,
    page,
    server,
    upstream,
  }) => {
    const received: Promise<string>[] = [];
    page.on("response", (response) => {
      const headers = response.allHeaders().then((all) => JSON.stringify(all));
      received.push(
        headers,
        response.text().catch(() => ""),
      );
    });
    upstream.answer = answer;
    upstream.requests.length = 0;
    await builder.open();
    await builder.addItem("Message");
    await builder.card(1).getByRole("textbox", { name: "Content" }).fill("Do not lose me");
    await builder.send();

    const told = page.getByRole("alert").or(builder.result).filter({ hasText: shows });
    await expect(told).toBeVisible();
    await expect(builder.card(1).getByRole("textbox", { name: "Content" })).toHaveValue(
      "Do not lose me",
    );

    expect(upstream.requests.map(({ authorization }) => authorization)).toEqual([
      `Bearer ${marker}`,
    ]);
    const seen = [
      ...(await Promise.all(received)),
      await page.content(),
      server.output(),
      ...upstream.requests.map(({ body, path }) => body + path),
    ];
    expect(seen.filter((text) => text.includes(marker))).toEqual([]);
  });
}

const refused = base.extend<object>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern here.
    async ({}, provide) => {
      const server = await startServer({
        OPENAI_API_KEY: marker,
        OPENAI_BASE_URL: `http://127.0.0.1:${await freePort()}/v1`,
      });
      await provide(server);
      await server.stop();
    },
    { scope: "worker" },
  ],
});

refused.use({ expectedErrors: [/Failed to load resource/] });

refused(
  "An API that cannot be reached is told, and sending again works",
  async ({ builder, page }) => {
    await builder.open();
    await builder.addItem("Message");
    await builder.send();
    // What cannot have arrived is tried again a few times; meanwhile it is said why.
    await expect(builder.result).toContainText("127.0.0.1");
    const told = page.getByRole("alert").filter({ hasText: /127\.0\.0\.1/ });
    await expect(told).toBeVisible({ timeout: 120_000 });
    await expect(builder.button("Create conversation")).toBeEnabled();
  },
);

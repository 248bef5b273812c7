import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { onTestFinished } from "vitest";

import { createSandbox } from "./app.ts";
import { openStore } from "./store.ts";

type Answer = { status: number; body: Record<string, unknown> };

/** A sandbox of its own for one test, in memory unless a file is named. */
export async function startSandbox({ url = ":memory:" } = {}) {
  const store = await openStore({ url });
  onTestFinished(() => store.close());
  const app = createSandbox({ store });

  async function ask(method: string, path: string, body?: unknown): Promise<Answer> {
    const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
    const response = await app.request(`/v1/conversations${path}`, {
      method,
      body: text,
      headers: { "content-type": "application/json" },
    });
    return { status: response.status, body: JSON.parse(await response.text()) };
  }

  return {
    app,
    store,
    ask,
    /** The id of a new conversation with these items. */
    async create(items: readonly unknown[] = []): Promise<string> {
      const { body } = await ask("POST", "", { items });
      return String(body.id);
    },
    /** All items of a conversation, oldest first, as they come back. */
    async itemsOf(id: string, query = ""): Promise<Record<string, unknown>[]> {
      const { body } = await ask("GET", `/${id}/items?order=asc&limit=100${query}`);
      return Array.isArray(body.data) ? body.data : [];
    },
  };
}

/** The address of a new file that is there until the test has finished. */
export function temporaryUrl(): string {
  const folder = mkdtempSync(join(tmpdir(), "sandbox store-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return pathToFileURL(join(folder, "sandbox.db")).href;
}

/**
 * The kinds of store that a test is to hold for: a file, and a libSQL server where `TEST_LIBSQL_URL`
 * names one, such as http://127.0.0.1:8080 of a fresh `sqld`.
 */
export const storesToTest: readonly [name: string, newUrl: () => string][] = [
  ["a file", temporaryUrl],
  ...libsqlServers(process.env.TEST_LIBSQL_URL),
];

function libsqlServers(url: string | undefined): [string, () => string][] {
  return url === undefined ? [] : [["a libSQL server", () => url]];
}

export function userMessage(content: unknown) {
  return { type: "message", role: "user", content };
}

/** The envelope of a refusal. */
export function refusal(message: unknown, param: string | null, code: string | null) {
  return { error: { message, type: "invalid_request_error", param, code } };
}

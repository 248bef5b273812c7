import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { createClient } from "@libsql/client";
import { onTestFinished, vi } from "vitest";

import { createSandbox } from "#sandbox/app.ts";
import { exampleConversationId } from "#sandbox/seed.ts";
import { openStore } from "#sandbox/store.ts";

import { runCli } from "../run.test-support.ts";

/** A directory with a sandbox, and with files of conversations that are sent to it. */
export function startSending() {
  const directory = mkdtempSync(join(tmpdir(), "builder-send-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv("DATA_DIR", directory);
  for (const name of ["OPENAI_API_KEY", "OPENAI_BASE_URL", "SANDBOX_DATABASE_URL"]) {
    vi.stubEnv(name, "");
  }
  const url = pathToFileURL(join(directory, "sandbox.db")).href;

  return {
    directory,
    path: (name: string) => join(directory, name),
    write(name: string, bodies: readonly unknown[]): string {
      const path = join(directory, name);
      writeFileSync(path, bodies.map((body) => `${JSON.stringify(body)}\n`).join(""));
      return path;
    },
    journalOf(file: string): string {
      const path = `${file}.sent.jsonl`;
      return existsSync(path) ? readFileSync(path, "utf8") : "";
    },
    async send(argv: readonly string[], input?: string) {
      const { code, output, errors } = await runCli(["send", ...argv], { input });
      return { code, results: jsonLines(output), errors };
    },
    /** The contents of every conversation in the sandbox, but for the one of examples. */
    async stored(): Promise<{ id: string; texts: unknown[] }[]> {
      const store = await openStore({ url });
      const sandbox = createSandbox({ store });
      const client = createClient({ url });
      try {
        const { rows } = await client.execute("SELECT id FROM conversations");
        const ids = rows.map(({ id }) => String(id)).filter((id) => id !== exampleConversationId);
        return await Promise.all(
          ids.map(async (id) => {
            const path = `/v1/conversations/${id}/items?order=asc&limit=100`;
            const { data } = await (await sandbox.request(path)).json();
            return { id, texts: data.map((item: Message) => item.content[0]?.text) };
          }),
        );
      } finally {
        client.close();
        store.close();
      }
    },
  };
}

type Message = { content: { text: string }[] };

/** A conversation of so many messages, no two of them alike. */
export function conversation(name: string | number, count: number) {
  return { items: textsOf(name, count).map((content) => ({ role: "user", content })) };
}

export function textsOf(name: string | number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}/${index}`);
}

export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { serve } from "@hono/node-server";
import { expect, onTestFinished } from "vitest";

import { recognise } from "#items/recognise.ts";
import type { JsonObject } from "#shared/json.ts";

import { normalise } from "../../sandbox/normalise.ts";
import { startSandbox } from "../../sandbox/sandbox.test-support.ts";

const project = resolve(import.meta.dirname, "../../..");

/** A sandbox that programs reach by its address, which holds what the examples of references name. */
export async function listeningSandbox() {
  const { app, store } = await startSandbox();
  const address = await new Promise<AddressInfo>((listening) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, listening);
    onTestFinished(() => void server.close());
  });
  const url = `http://127.0.0.1:${address.port}/v1`;
  return {
    url,
    environment: { ...process.env, OPENAI_BASE_URL: url, OPENAI_API_KEY: "none" },
    /** That the conversation holds these items as the API keeps them, in order, and the metadata. */
    async expectStored(id: string, items: readonly JsonObject[], metadata: JsonObject = {}) {
      const page = await store.listItems(id, { order: "asc", limit: 10_000, after: undefined });
      const stored = page?.items ?? [];
      const referred = await store.findItems(items.map((item) => String(item.id)));
      const sent = items.filter(({ type }) => type !== "compaction_trigger");
      expect(stored).toEqual(
        sent.map((item, index) => {
          const kind = recognise(item);
          if (kind === "item_reference") return referred.get(String(item.id));
          return kind && normalise(kind, item, String(item.id ?? stored[index]?.id));
        }),
      );
      expect((await store.findConversation(id))?.metadata).toEqual(metadata);
    },
  };
}

/** A folder of its own for programs, where they find the packages that are installed here. */
export function folderOfPrograms(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "written-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

type Run = { cwd?: string; env?: NodeJS.ProcessEnv; input?: string };

/** What a program printed, on both outputs, and how it ended; -1 when it could not be started. */
export function run(command: string, parameters: readonly string[], { input, ...options }: Run) {
  return new Promise<{ code: number; output: string; errors: string }>((ended) => {
    const child = execFile(
      command,
      [...parameters],
      { ...options, maxBuffer: 1 << 28 },
      (error, output, errors) => {
        const code = typeof error?.code === "number" ? error.code : error ? -1 : 0;
        ended({ code, output, errors });
      },
    );
    child.stdin?.end(input ?? "");
  });
}

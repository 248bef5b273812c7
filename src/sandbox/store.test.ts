import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { createClient } from "@libsql/client";
import { expect, onTestFinished, test } from "vitest";

import { pageQuery } from "./item-store.ts";
import { startSandbox, userMessage } from "./sandbox.test-support.ts";
import { openStore } from "./store.ts";

test("Conversations and items are there after the store is opened again", async () => {
  const url = temporaryUrl();
  const first = await startSandbox({ url });
  const id = await first.create([userMessage("Hello")]);
  const items = await first.itemsOf(id);
  first.store.close();

  const second = await startSandbox({ url });
  expect(await second.itemsOf(id)).toEqual(items);
});

test("50 conversations created at the same time are all there", async () => {
  const { ask, create, itemsOf } = await startSandbox({ url: temporaryUrl() });
  const ids = await Promise.all(
    Array.from({ length: 50 }, (_, index) => create([userMessage(`${index}`)])),
  );

  expect(new Set(ids).size).toBe(50);
  for (const [index, id] of ids.entries()) {
    expect((await ask("GET", `/${id}`)).status).toBe(200);
    expect(await itemsOf(id)).toMatchObject([{ content: [{ text: `${index}` }] }]);
  }
});

test("Two servers on one store lock each other out, and both read all of it", async () => {
  const url = temporaryUrl();
  const [one, two] = [await startSandbox({ url }), await startSandbox({ url })];
  const id = await one.create([userMessage("One")]);

  const more = { items: [userMessage("More")] };
  const release = await one.store.lock(id);
  expect((await two.ask("POST", `/${id}/items`, more)).body).toMatchObject({
    error: { code: "conversation_locked" },
  });
  await release?.();
  for (const { ask } of [one, two]) {
    expect((await ask("POST", `/${id}/items`, more)).status).toBe(200);
  }

  expect((await one.itemsOf(id)).length).toBe(3);
  expect(await one.itemsOf(id)).toEqual(await two.itemsOf(id));
});

test("A store of a newer version is refused by name, and left alone", async () => {
  const url = temporaryUrl();
  const client = createClient({ url });
  await client.execute("PRAGMA user_version = 99");
  await expect(openStore({ url })).rejects.toThrow(/newer version .* \(store version 99, known/);
  client.close();
});

test("A file that is not a database is refused", async () => {
  const url = temporaryUrl();
  writeFileSync(fileURLToPath(url), "Not a database at all. ".repeat(500));
  await expect(openStore({ url })).rejects.toThrow(/file is not a database/);
});

test.each(["asc", "desc"] as const)(
  "A page in %s order is read along an index, without sorting or a scan",
  async (order) => {
    const url = temporaryUrl();
    (await openStore({ url })).close();
    const client = createClient({ url });
    for (const cursor of [undefined, 7]) {
      const { sql, args } = pageQuery("conv_1", { limit: 20, order }, cursor);
      const { rows } = await client.execute(`EXPLAIN QUERY PLAN ${sql}`, args);
      expect(rows.map(({ detail }) => detail)).toEqual([
        expect.stringMatching(/^SEARCH items USING INDEX items_in_order/),
      ]);
    }
    client.close();
  },
);

test("What was acknowledged survives SIGKILL at any moment", { timeout: 60_000 }, async () => {
  const url = temporaryUrl();
  const acknowledged: string[] = [];
  for (const count of [1, 20, 75]) acknowledged.push(...(await writeAndKill(url, count)));

  const { ask, itemsOf } = await startSandbox({ url });
  expect(acknowledged.length).toBeGreaterThanOrEqual(96);
  for (const id of acknowledged) {
    expect((await ask("GET", `/${id}`)).status).toBe(200);
    expect((await itemsOf(id)).length).toBe(3);
  }
});

/** Runs a writer, kills it some moment after its nth acknowledgement, and returns all that it acknowledged. */
function writeAndKill(url: string, count: number): Promise<string[]> {
  const writer = join(import.meta.dirname, "crash-writer.test-support.ts");
  const script = `
    import { runnerImport } from "vite";
    const { module } = await runnerImport(${JSON.stringify(writer)}, { configFile: false, logLevel: "silent" });
    await module.writeUntilKilled(${JSON.stringify(url)});`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      const isDue = output.split("\n").length > count;
      output += chunk.toString();
      if (!isDue && output.split("\n").length > count) {
        setTimeout(() => child.kill("SIGKILL"), Math.random() * 20);
      }
    });
    child.on("error", reject);
    child.on("close", (_code, signal) => {
      if (signal !== "SIGKILL") reject(new Error("The writer ended before it was killed"));
      // An id cut in two by the kill has no line end behind it.
      else resolve(output.split("\n").slice(0, -1));
    });
  });
}

function temporaryUrl(): string {
  const folder = mkdtempSync(join(tmpdir(), "sandbox store-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return pathToFileURL(join(folder, "sandbox.db")).href;
}

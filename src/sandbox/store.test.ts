import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { createClient } from "@libsql/client";
import { expect, onTestFinished, test } from "vitest";

import { pageQuery } from "./item-store.ts";
import { startSandbox, storesToTest, temporaryUrl, userMessage } from "./sandbox.test-support.ts";
import { exampleConversationId } from "./seed.ts";
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

test.each(storesToTest)(
  "Two processes on %s lock each other out, and both read all of it",
  async (_, newUrl) => {
    const url = newUrl();
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
  },
);

test.each(storesToTest)("On %s, a lock that nobody renews any more ends", async (_, newUrl) => {
  const url = newUrl();
  const { ask, create } = await startSandbox({ url });
  const id = await create();
  const client = createClient({ url });
  onTestFinished(() => client.close());
  const leave = (seconds: number) =>
    client.execute(
      `INSERT OR REPLACE INTO locks VALUES (?, 'a killed process', unixepoch('subsec') + ?)`,
      [id, seconds],
    );

  await leave(5);
  expect((await ask("DELETE", `/${id}`)).body).toMatchObject({
    error: { code: "conversation_locked" },
  });
  await leave(-0.1);
  expect((await ask("DELETE", `/${id}`)).status).toBe(200);
});

test("Two processes that open a new store at the same time both do", async () => {
  const url = temporaryUrl();
  const stores = await Promise.all([openStore({ url }), openStore({ url }), openStore({ url })]);
  for (const store of stores) {
    expect(await store.findConversation(exampleConversationId)).toBeDefined();
    store.close();
  }
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

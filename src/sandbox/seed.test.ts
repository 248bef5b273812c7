import { expect, test } from "vitest";

import { recognise } from "#items/recognise.ts";
import { itemDefinitions } from "#items/registry.ts";

import { createSandbox } from "./app.ts";
import { exampleConversationId } from "./seed.ts";
import { openStore } from "./store.ts";

test("A new sandbox has a conversation with every kind of item that can be stored", async () => {
  const store = await openStore({ url: ":memory:" });
  const sandbox = createSandbox({ store });
  const response = await sandbox.request(
    `/v1/conversations/${exampleConversationId}/items?limit=100&order=asc`,
  );
  const { data } = (await response.json()) as { data: unknown[] };
  const types = (kinds: readonly unknown[]) => new Set(kinds);
  const stored = itemDefinitions
    .filter(({ kind }) => kind !== "item_reference" && kind !== "compaction_trigger")
    // A message comes back with a list of parts, whatever it was posted as.
    .filter(({ kind }) => kind !== "message");
  const found = types(data.map(recognise));
  expect(stored.map(({ kind }) => kind).filter((kind) => !found.has(kind))).toEqual([]);
  store.close();
});

test("The item that the example of a reference names can be brought into a conversation", async () => {
  const store = await openStore({ url: ":memory:" });
  const sandbox = createSandbox({ store });
  const references = itemDefinitions
    .filter(({ kind }) => kind === "item_reference")
    .flatMap(({ examples }) => examples.map(({ item }) => item));
  const response = await sandbox.request("/v1/conversations", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ items: references }),
  });
  expect(response.status).toBe(200);
  store.close();
});

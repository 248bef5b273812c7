import { itemReference } from "#items/kinds/item-reference/index.ts";
import { itemDefinitions } from "#items/registry.ts";
import type { JsonObject } from "#shared/json.ts";

import { acceptItems } from "./accept-items.ts";
import type { SandboxStore } from "./sandbox-store.ts";

/** The conversation that every new sandbox begins with: each kind of item, minimal and realistic. */
export const exampleConversationId = `conv_${"e".repeat(48)}`;

/** Fills a new store, so that there is something to read back, and something that a reference can name. */
export async function seed(store: SandboxStore): Promise<void> {
  const conversation = {
    id: exampleConversationId,
    object: "conversation" as const,
    created_at: Math.floor(Date.now() / 1000),
    metadata: { title: "Examples of every kind of item" },
  };
  await store.createConversation(conversation, await acceptItems(store, exampleItems()));
}

function exampleItems(): JsonObject[] {
  const ids = new Set<unknown>();
  return [...ordinaryExamples(), ...referredExamples()].filter(({ id }) => {
    const isNew = id === undefined || id === null || !ids.has(id);
    ids.add(id);
    return isNew;
  });
}

function ordinaryExamples(): JsonObject[] {
  return itemDefinitions
    .filter(({ kind }) => kind !== "item_reference")
    .flatMap(({ examples }) => examples.slice(0, 2).map(({ item }): JsonObject => ({ ...item })));
}

/** What the examples of references name: an item whose kind has ids that begin like that. */
function referredExamples(): JsonObject[] {
  return itemReference.examples.flatMap(({ item: { id } }) => {
    const named = itemDefinitions.find(
      (definition) => "idPrefix" in definition && id.startsWith(definition.idPrefix),
    );
    return named ? [{ ...named.examples[0]?.item, id }] : [];
  });
}

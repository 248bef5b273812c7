import { type Client, createClient } from "@libsql/client";

import { conversationStore } from "./conversation-store.ts";
import { itemStore } from "./item-store.ts";
import { lockStore } from "./lock-store.ts";
import { migrate } from "./migrate.ts";
import type { SandboxStore } from "./sandbox-store.ts";
import { seed } from "./seed.ts";

export type { SandboxStore };

/**
 * Opens or creates the store; `url` is `file:/…/sandbox.db` or `:memory:`. Rejects when the file cannot
 * be opened, or was written by a newer version.
 */
export async function openStore({ url }: { url: string }): Promise<SandboxStore> {
  const client = createClient({
    url,
    // One connection: statements queue in this process instead of meeting one another's locks.
    concurrency: 1,
    // Milliseconds to wait for another process that is writing.
    timeout: 5000,
  });
  const store = {
    ...conversationStore(client),
    ...itemStore(client),
    ...lockStore(client),
    close() {
      client.close();
    },
  };
  try {
    const { isNew } = await prepare(client);
    if (isNew) await seed(store);
  } catch (error) {
    client.close();
    throw error;
  }
  return store;
}

async function prepare(client: Client): Promise<{ isNew: boolean }> {
  await client.execute("PRAGMA journal_mode = WAL");
  // What was acknowledged outlives a power cut too, not only a killed process.
  await client.execute("PRAGMA synchronous = FULL");
  return migrate(client);
}

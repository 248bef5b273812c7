import { type Client, createClient } from "@libsql/client";

import { conversationStore } from "./conversation-store.ts";
import { itemStore } from "./item-store.ts";
import { lockStore } from "./lock-store.ts";
import { migrate } from "./migrate.ts";
import type { SandboxStore } from "./sandbox-store.ts";
import { seed } from "./seed.ts";

export type { SandboxStore };

export type StoreAddress = {
  /** `file:/…/sandbox.db`, `:memory:`, or a libSQL server: `libsql:`, `https:`, `http:`, `wss:` or `ws:`. */
  url: string;
  /** What the server wants to see. */
  authToken?: string | undefined;
};

/**
 * Opens or creates the store. Rejects when the file cannot be opened, the server not reached, or the
 * store was written by a newer version.
 */
export async function openStore({ url, authToken }: StoreAddress): Promise<SandboxStore> {
  const isLocal = /^(?:file:|:memory:)/.test(url);
  const client = createClient({
    url,
    ...(authToken === undefined ? {} : { authToken }),
    // One connection: statements queue in this process instead of meeting one another's locks.
    ...(isLocal ? { concurrency: 1 } : {}),
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
    if (isLocal) await prepareFile(client);
    const { isNew } = await migrate(client);
    if (isNew) await seed(store);
  } catch (error) {
    client.close();
    throw error;
  }
  return store;
}

/** A server sees to these itself, and does not take them. */
async function prepareFile(client: Client): Promise<void> {
  await client.execute("PRAGMA journal_mode = WAL");
  // What was acknowledged outlives a power cut too, not only a killed process.
  await client.execute("PRAGMA synchronous = FULL");
}

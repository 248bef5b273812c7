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
export async function openStore(address: StoreAddress): Promise<SandboxStore> {
  const client = connect(address);
  // Locks have a connection of their own to a file: they need not outlive a power cut, and so not wait for the disk.
  const forLocks = isFile(address) ? connect(address) : client;
  const store = {
    ...conversationStore(client),
    ...itemStore(client),
    ...lockStore(forLocks),
    close() {
      client.close();
      forLocks.close();
    },
  };
  try {
    if (isFile(address)) await prepareFile(client, forLocks);
    const { isNew } = await migrate(client);
    if (isNew) await seed(store);
  } catch (error) {
    store.close();
    throw error;
  }
  return store;
}

function connect({ url, authToken }: StoreAddress): Client {
  return createClient({
    url,
    ...(authToken === undefined ? {} : { authToken }),
    // To a file one connection: statements queue in this process instead of meeting one another's locks.
    ...(/^(?:file:|:memory:)/.test(url) ? { concurrency: 1 } : {}),
    // Milliseconds to wait for another process that is writing.
    timeout: 5000,
  });
}

function isFile({ url }: StoreAddress): boolean {
  return url.startsWith("file:") && !url.includes(":memory:");
}

/** A server sees to these itself, and does not take them. */
async function prepareFile(client: Client, forLocks: Client): Promise<void> {
  await client.execute("PRAGMA journal_mode = WAL");
  // What was acknowledged outlives a power cut too, not only a killed process.
  await client.execute("PRAGMA synchronous = FULL");
  await forLocks.execute("PRAGMA synchronous = NORMAL");
}

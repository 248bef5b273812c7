import { recognise } from "#items/recognise.ts";

import type { SendingClient } from "./sending-client.ts";

/**
 * How many of the items are stored once they have been sent: a compaction trigger acts on its request
 * only; a reference is stored as the item that it names.
 */
export function countToBeStored(items: readonly unknown[]): number {
  return items.filter((item) => recognise(item) !== "compaction_trigger").length;
}

/** The ids of the items that a conversation holds, oldest first. */
export async function storedIds(
  client: Pick<SendingClient, "list">,
  conversationId: string,
  signal?: AbortSignal,
): Promise<string[]> {
  const stored: string[] = [];
  let after: string | undefined;
  for (;;) {
    const { ids, hasMore } = await client.list(conversationId, after, signal);
    stored.push(...ids);
    after = ids.at(-1);
    if (!hasMore || after === undefined) return stored;
  }
}

/** How many items a conversation holds. */
export async function countStored(
  client: Pick<SendingClient, "list">,
  conversationId: string,
  signal?: AbortSignal,
): Promise<number> {
  return (await storedIds(client, conversationId, signal)).length;
}

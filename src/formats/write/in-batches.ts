import { limits } from "#body/limits.ts";
import type { JsonObject } from "#shared/json.ts";

import type { WrittenConversation } from "./writer.ts";

/** One conversation as the requests that make it, since one request takes no more than 20 items. */
export type Requests = {
  /** The body of `POST /conversations`, with the first items. */
  create: JsonObject & { items: readonly unknown[] };
  /** The bodies of `POST /conversations/{id}/items`, one after the other. */
  appends: readonly { items: readonly unknown[] }[];
};

export function requestsOf({ body }: Pick<WrittenConversation, "body">): Requests {
  const [first = [], ...others] = batchesOf(body.items);
  return { create: { ...body, items: first }, appends: others.map((items) => ({ items })) };
}

/** Items in order, at most `limit` together. */
export function batchesOf<Item>(
  items: readonly Item[],
  limit: number = limits.itemsPerRequest,
): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / limit) }, (_, index) =>
    items.slice(index * limit, (index + 1) * limit),
  );
}

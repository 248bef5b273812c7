import { allIncludes, includeQuery } from "./include.ts";
import { itemList, type ItemList } from "./item-list.ts";
import { request } from "./request.ts";

/**
 * Appends at most 20 items to a conversation; answers with them as they are stored. Unchecked, our
 * server passes them on whatever they are.
 */
export function appendItems(
  id: string,
  items: readonly unknown[],
  { isUnchecked = false, signal }: { isUnchecked?: boolean; signal?: AbortSignal } = {},
): Promise<ItemList> {
  const query = new URLSearchParams([
    ...includeQuery(allIncludes),
    ...(isUnchecked ? [["check", "skip"]] : []),
  ]);
  const path = `/conversations/${encodeURIComponent(id)}/items?${query}`;
  return request(path, itemList, { body: { items }, signal });
}

import { infiniteQueryOptions } from "@tanstack/react-query";

import { allIncludes, type Include, includeQuery } from "./include.ts";
import { itemList, type ItemList, type StoredItem } from "./item-list.ts";
import { request } from "./request.ts";

export type ItemsQuery = {
  order?: "asc" | "desc";
  include?: readonly Include[];
  /** Items of a page, at most 100. */
  limit?: number;
};

/** The items of a conversation as stored, a page at a time; oldest first and with all that can be included. */
export function conversationItems(id: string, query: ItemsQuery = {}) {
  return infiniteQueryOptions({
    queryKey: ["conversation-items", id, query],
    queryFn: ({ pageParam, signal }) => listItems(id, { ...query, after: pageParam, signal }),
    initialPageParam: "",
    getNextPageParam: nextPage,
  });
}

/** Every item of a conversation, oldest first, with all that can be included; told as they come. */
export async function allItems(
  id: string,
  { signal, onPage }: { signal?: AbortSignal; onPage?(loaded: number): void } = {},
): Promise<StoredItem[]> {
  const items: StoredItem[] = [];
  let after: string | undefined = "";
  while (after !== undefined) {
    const page: ItemList = await listItems(id, { after, signal });
    for (const item of page.data) items.push(item);
    onPage?.(items.length);
    after = nextPage(page);
  }
  return items;
}

/** One page; `after` is the id of the item before it, and empty for the first. */
export function listItems(
  id: string,
  {
    order = "asc",
    include = allIncludes,
    limit = 100,
    after = "",
    signal,
  }: ItemsQuery & { after?: string; signal?: AbortSignal | undefined },
): Promise<ItemList> {
  const query = new URLSearchParams([
    ["order", order],
    ["limit", String(limit)],
    ...includeQuery(include),
    ...(after ? [["after", after]] : []),
  ]);
  return request(`/conversations/${encodeURIComponent(id)}/items?${query}`, itemList, { signal });
}

/** An empty page is the last one, whatever it says: there is no item to go on from. */
function nextPage({ has_more: hasMore, last_id: lastId }: ItemList): string | undefined {
  return hasMore && lastId ? lastId : undefined;
}

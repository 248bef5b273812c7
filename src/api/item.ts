import { queryOptions } from "@tanstack/react-query";

import { allIncludes, type Include, includeQuery } from "./include.ts";
import { storedItem } from "./item-list.ts";
import { request } from "./request.ts";

/** One item of a conversation as stored. */
export function conversationItem(
  id: string,
  itemId: string,
  { include = allIncludes }: { include?: readonly Include[] } = {},
) {
  const query = new URLSearchParams(includeQuery(include));
  const path = `/conversations/${encodeURIComponent(id)}/items/${encodeURIComponent(itemId)}`;
  return queryOptions({
    queryKey: ["conversation-item", id, itemId, include],
    queryFn: ({ signal }) => request(`${path}?${query}`, storedItem, { signal }),
  });
}

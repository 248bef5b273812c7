import { queryOptions } from "@tanstack/react-query";

import { conversation } from "./conversation.ts";
import { request } from "./request.ts";

/** A conversation by its id: when it was created, and its metadata. */
export function storedConversation(id: string) {
  return queryOptions({
    queryKey: ["conversation", id],
    queryFn: ({ signal }) =>
      request(`/conversations/${encodeURIComponent(id)}`, conversation, { signal }),
  });
}

import { infiniteQueryOptions } from "@tanstack/react-query";
import * as z from "zod";

import { request } from "./request.ts";

const page = z.object({
  data: z.array(z.looseObject({ id: z.string().optional() })),
  last_id: z.string().nullish(),
  has_more: z.boolean(),
});

/** Everything that the API leaves out unless it is asked for. */
const include = [
  "message.input_image.image_url",
  "message.output_text.logprobs",
  "reasoning.encrypted_content",
];

/** The items of a conversation as stored, oldest first, a page at a time. */
export function conversationItems(id: string) {
  return infiniteQueryOptions({
    queryKey: ["conversation-items", id],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams([
        ["order", "asc"],
        ["limit", "100"],
        ...include.map((field) => ["include[]", field]),
        ...(pageParam ? [["after", pageParam]] : []),
      ]);
      return request(`/conversations/${id}/items?${query}`, page, { signal });
    },
    initialPageParam: "",
    getNextPageParam: ({ has_more: hasMore, last_id: lastId }) => (hasMore ? lastId : undefined),
  });
}

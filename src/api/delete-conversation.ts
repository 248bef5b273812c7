import * as z from "zod";

import { request } from "./request.ts";

const deleted = z.object({ id: z.string(), deleted: z.boolean() });

/** Deletes a conversation. Its items stay with the API, and can still be referred to by id. */
export function deleteConversation(
  id: string,
  { signal }: { signal?: AbortSignal } = {},
): Promise<z.output<typeof deleted>> {
  const path = `/conversations/${encodeURIComponent(id)}`;
  return request(path, deleted, { method: "DELETE", signal });
}

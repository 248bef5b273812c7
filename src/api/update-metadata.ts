import { type Conversation, conversation } from "./conversation.ts";
import { request } from "./request.ts";

/** Gives a conversation other metadata; unchecked, our server passes it on whatever it is. */
export function updateMetadata(
  id: string,
  metadata: unknown,
  { isUnchecked = false }: { isUnchecked?: boolean } = {},
): Promise<Conversation> {
  const path = `/conversations/${encodeURIComponent(id)}${isUnchecked ? "?check=skip" : ""}`;
  return request(path, conversation, { body: { metadata } });
}

import { type Conversation, conversation } from "./conversation.ts";
import { request } from "./request.ts";

/** Takes an item out of a conversation; answers with the conversation. It cannot be undone. */
export function deleteItem(id: string, itemId: string): Promise<Conversation> {
  const path = `/conversations/${encodeURIComponent(id)}/items/${encodeURIComponent(itemId)}`;
  return request(path, conversation, { method: "DELETE" });
}

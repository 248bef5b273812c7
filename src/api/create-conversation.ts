import { type Conversation, conversation } from "./conversation.ts";
import { request } from "./request.ts";

/** Sends a body to `POST /v1/conversations`; unchecked, our server passes it on whatever it is. */
export function createConversation(
  body: unknown,
  { isUnchecked }: { isUnchecked: boolean },
): Promise<Conversation> {
  return request(`/conversations${isUnchecked ? "?check=skip" : ""}`, conversation, { body });
}

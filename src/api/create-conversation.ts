import { type Conversation, conversation } from "./conversation.ts";
import { request } from "./request.ts";

/** Sends a body to `POST /v1/conversations`; unchecked, our server passes it on whatever it is. */
export function createConversation(
  body: unknown,
  { isUnchecked, signal }: { isUnchecked: boolean; signal?: AbortSignal },
): Promise<Conversation> {
  const path = `/conversations${isUnchecked ? "?check=skip" : ""}`;
  return request(path, conversation, { body, signal });
}

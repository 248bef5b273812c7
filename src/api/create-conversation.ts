import { mutationOptions } from "@tanstack/react-query";

import { conversation } from "./conversation.ts";
import { request } from "./request.ts";

/** Sends a body to `POST /v1/conversations` through our server. */
export const createConversation = mutationOptions({
  mutationFn: (body: unknown) => request("/conversations", conversation, { body }),
});

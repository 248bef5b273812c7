import { useMutation } from "@tanstack/react-query";

import type { ApiError } from "#api/api-error.ts";
import type { Conversation } from "#api/conversation.ts";
import { createConversation } from "#api/create-conversation.ts";
import { toBody } from "#draft/to-body.ts";

import { useDraftStore } from "../draft-context.tsx";

export type Send = {
  send(): void;
  isPending: boolean;
  created: Conversation | undefined;
  error: Error | ApiError | null;
};

/** Sends the draft as it is at that moment. A failure changes nothing: the draft is kept. */
export function useSend({ onCreated }: { onCreated(): void }): Send {
  const store = useDraftStore();
  const { mutate, isPending, data, error } = useMutation({
    ...createConversation,
    onSuccess: onCreated,
  });
  return {
    send: () => mutate(toBody(store.getState().history.present)),
    isPending,
    created: data,
    error,
  };
}

import { useEffect } from "react";

import type { RememberedConversation } from "#draft/storage/conversation-history.ts";

import { conversationHistory } from "./known-conversations.ts";

/** Tells the history how many items a conversation has, where it does not know: once they are read to the end. */
export function useNoteCount(
  remembered: RememberedConversation | null | undefined,
  itemCount: number | undefined,
): void {
  const id = remembered?.itemCount === undefined ? remembered?.id : undefined;
  useEffect(() => {
    if (id === undefined || itemCount === undefined) return;
    void conversationHistory().then((history) => history.note(id, { itemCount }));
  }, [id, itemCount]);
}

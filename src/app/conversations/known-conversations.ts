import { useEffect, useState } from "react";

import type {
  ConversationHistory,
  RememberedConversation,
} from "#draft/storage/conversation-history.ts";

let opening: Promise<ConversationHistory> | undefined;

/** Where the server does not say which upstream it speaks to. */
export const unknownUpstream = { kind: "unknown", host: "" };

/** The conversations that were created or opened in this browser; opened when they are first asked for. */
export function conversationHistory(): Promise<ConversationHistory> {
  opening ??= import("#draft/storage/conversation-history.ts").then(({ openConversationHistory }) =>
    openConversationHistory(),
  );
  return opening;
}

/** All that were created or opened here, newest first; undefined until they have been read. */
export function useConversations(): readonly RememberedConversation[] | undefined {
  const [conversations, setConversations] = useState<readonly RememberedConversation[]>();
  useEffect(() => {
    const watching = conversationHistory().then((history) => history.watch(setConversations));
    return () => void watching.then((stop) => stop());
  }, []);
  return conversations;
}

/** What is remembered of one; null where nothing is, undefined until that is known. */
export function useRemembered(id: string): RememberedConversation | null | undefined {
  const all = useConversations();
  return all && (all.find((conversation) => conversation.id === id) ?? null);
}

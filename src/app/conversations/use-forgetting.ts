import { useCallback, useMemo, useState } from "react";
import { flushSync } from "react-dom";

import type { RememberedConversation } from "#draft/storage/conversation-history.ts";

import type { Deletion } from "../drafts/use-deletion.ts";
import { conversationHistory } from "./known-conversations.ts";

type Forgotten = { title: string; conversation: RememberedConversation };

export type Forgetting = Omit<Deletion, "remove"> & {
  remove(forgotten: Forgotten): Promise<void>;
};

/** Takes conversations out of the history without asking, since it can be undone. */
export function useForgetting(): Forgetting {
  const [forgotten, setForgotten] = useState<readonly Forgotten[]>([]);

  const forget = useCallback((id: string) => {
    setForgotten((before) => before.filter(({ conversation }) => conversation.id !== id));
  }, []);
  const remove = useCallback(async (added: Forgotten) => {
    await (await conversationHistory()).forget(added.conversation.id);
    flushSync(() => setForgotten((before) => [...before, added]));
  }, []);
  const undo = useCallback(
    async (id: string) => {
      const found = forgotten.find(({ conversation }) => conversation.id === id);
      if (found) await (await conversationHistory()).remember(found.conversation);
      forget(id);
      document.getElementById("conversation-search")?.focus();
    },
    [forgotten, forget],
  );
  return useMemo(() => {
    const deleted = forgotten.map(({ title, conversation }) => ({ id: conversation.id, title }));
    return { deleted, remove, undo, forget };
  }, [forgotten, remove, undo, forget]);
}

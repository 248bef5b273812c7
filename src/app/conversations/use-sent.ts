import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";

import type { Conversation } from "#api/conversation.ts";
import { serverStatus } from "#api/status.ts";
import { storedConversation } from "#api/stored-conversation.ts";
import type { DraftDocument } from "#draft/document.ts";

import { useDraftSession } from "../draft-context.tsx";
import { useDraftTitle } from "../drafts/use-draft-title.ts";
import { conversationHistory } from "./known-conversations.ts";

/** Tells the history what has become of the open draft. */
export type Sent = {
  /** The document made a new conversation. */
  created(conversation: Conversation, document: DraftDocument): Promise<void>;
  /** Its items were appended to this one. */
  appended(id: string, document: DraftDocument): Promise<Conversation>;
};

export function useSent(): Sent {
  const queries = useQueryClient();
  const { id: draftId } = useDraftSession();
  const name = useDraftTitle();
  return useMemo(
    () => ({
      async created({ id, created_at: createdAt, metadata }, { items }) {
        // The banner has asked for it before.
        const status = queries.getQueryData(serverStatus.queryKey);
        const history = await conversationHistory();
        await history.remember({
          id,
          name,
          draftId,
          upstream: status?.upstream ?? { kind: "unknown", host: "" },
          createdAt: createdAt * 1000,
          metadata: metadata ?? {},
          itemCount: items.length,
        });
      },
      async appended(id, { items }) {
        const history = await conversationHistory();
        await history.noteItems(id, items.length);
        await queries.invalidateQueries({ queryKey: ["conversation-items", id] });
        return queries.fetchQuery(storedConversation(id));
      },
    }),
    [queries, draftId, name],
  );
}

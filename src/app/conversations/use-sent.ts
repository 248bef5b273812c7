import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";

import type { Conversation } from "#api/conversation.ts";
import { serverStatus } from "#api/status.ts";
import type { DraftDocument } from "#draft/document.ts";

import { useDraftSession } from "../draft-context.tsx";
import { useReadTitle } from "../drafts/use-draft-title.ts";
import { conversationHistory, unknownUpstream } from "./known-conversations.ts";

/** Tells the history what has become of the open draft. */
export type Sent = {
  /** The document made a new conversation. */
  created(conversation: Conversation, document: DraftDocument): Promise<void>;
  /** So many items were appended to this one. */
  appended(id: string, count: number): Promise<void>;
};

export function useSent(): Sent {
  const queries = useQueryClient();
  const { id: draftId } = useDraftSession();
  const readTitle = useReadTitle();
  return useMemo(
    () => ({
      async created({ id, created_at: createdAt, metadata }, { items }) {
        // The banner has asked for it before.
        const status = queries.getQueryData(serverStatus.queryKey);
        const history = await conversationHistory();
        await history.remember({
          id,
          origin: "created",
          name: readTitle(),
          draftId,
          upstream: status?.upstream ?? unknownUpstream,
          createdAt: createdAt * 1000,
          metadata: metadata ?? {},
          itemCount: items.length,
        });
      },
      async appended(id, count) {
        const history = await conversationHistory();
        await history.noteItems(id, count);
        await queries.invalidateQueries({ queryKey: ["conversation-items", id] });
      },
    }),
    [queries, draftId, readTitle],
  );
}

import { useMemo } from "react";

import type { RememberedConversation } from "#draft/storage/conversation-history.ts";

import { matchesQuery } from "../drafts/draft-text.ts";
import { FoundList } from "../drafts/found-list.tsx";
import { useNow } from "../drafts/use-now.ts";
import { RememberedRow } from "./remembered-row.tsx";

type Props = {
  conversations: readonly RememberedConversation[];
  query: string;
  onForget(forgotten: { title: string; conversation: RememberedConversation }): void;
};

/** The conversations in which every word of the query stands, newest first. */
export function ConversationList({ conversations, query, onForget }: Props) {
  const now = useNow();
  const found = useMemo(
    () => conversations.filter((conversation) => matchesQuery(query, textsOf(conversation))),
    [conversations, query],
  );

  return (
    <FoundList
      label="Conversations"
      noun="conversation"
      query={query}
      found={found}
      nothing={`No conversation that was created or opened here has “${query.trim()}”. Any other can be opened by its id.`}
    >
      {(conversation) => (
        <RememberedRow
          key={conversation.id}
          conversation={conversation}
          now={now}
          onForget={onForget}
        />
      )}
    </FoundList>
  );
}

function textsOf({ id, name, metadata, upstream }: RememberedConversation): string[] {
  return [id, name, upstream.host, ...Object.entries(metadata).flat()];
}

import { Button } from "@mantine/core";
import { useMemo, useState } from "react";

import type { RememberedConversation } from "#draft/storage/conversation-history.ts";

import { matchesQuery } from "../drafts/draft-text.ts";
import { useNow } from "../drafts/use-now.ts";
import { countOf } from "../import/conversation-preview.tsx";
import { RememberedRow } from "./remembered-row.tsx";

import classes from "#ui/list-screen.module.css";

/** So many are drawn at once; the search finds them all. */
const pageLength = 100;

type Props = {
  conversations: readonly RememberedConversation[];
  query: string;
  onForget(forgotten: { title: string; conversation: RememberedConversation }): void;
};

/** The conversations in which every word of the query stands, newest first. */
export function ConversationList({ conversations, query, onForget }: Props) {
  const now = useNow();
  const [length, setLength] = useState(pageLength);
  const found = useMemo(
    () => conversations.filter((conversation) => matchesQuery(query, textsOf(conversation))),
    [conversations, query],
  );
  const count = countOf(found.length, "conversation");

  return (
    <>
      <p className={classes.found} role="status">
        {query.trim() ? `${count} found` : count}
      </p>
      {found.length === 0 && (
        <p className={classes.nothing}>
          No conversation that was created or opened here has “{query.trim()}”. Any other can be
          opened by its id.
        </p>
      )}
      <ul className={classes.list} aria-label="Conversations">
        {found.slice(0, length).map((conversation) => (
          <RememberedRow
            key={conversation.id}
            conversation={conversation}
            now={now}
            onForget={onForget}
          />
        ))}
      </ul>
      {found.length > length && (
        <Button
          variant="default"
          className={classes.more}
          onClick={() => setLength(length + pageLength)}
        >
          Show more
        </Button>
      )}
    </>
  );
}

function textsOf({ id, name, metadata, upstream }: RememberedConversation): string[] {
  return [id, name, upstream.host, ...Object.entries(metadata).flat()];
}

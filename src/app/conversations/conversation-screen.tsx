import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";

import { storedConversation } from "#api/stored-conversation.ts";

import { UpstreamBanner } from "../header/upstream-banner.tsx";
import { conversationsAddress } from "../routes/addresses.ts";
import { useDocumentTitle } from "../use-document-title.ts";
import { AboutConversation } from "./about-conversation.tsx";
import { ConversationBar } from "./conversation-bar.tsx";
import { ConversationFailure } from "./conversation-failure.tsx";
import { StoredItems } from "./stored-items.tsx";
import { isNotFound, unlessRefused } from "./unless-refused.ts";
import { useNoteOpened } from "./use-note-opened.ts";

import classes from "./conversation-screen.module.css";

/** A conversation as the API has it: its items, its metadata, and what can be done with them. */
export default function ConversationScreen({ id }: { id: string }) {
  const [isDeleted, setDeleted] = useState(false);
  const found = useQuery({
    ...storedConversation(id),
    enabled: !isDeleted,
    retry: unlessRefused,
  });
  const remembered = useNoteOpened(id, found);
  const title = remembered?.name || id;
  useDocumentTitle(title);
  const isThere = found.data !== undefined && !isDeleted && !isNotFound(found.error);

  return (
    <div className={classes.screen}>
      <ConversationBar
        id={id}
        title={title}
        isThere={isThere}
        itemCount={remembered?.itemCount}
        onDeleted={() => setDeleted(true)}
      />
      <UpstreamBanner />
      <div role="status" className={classes.news}>
        {isDeleted && (
          <p>
            <strong>Deleted.</strong> The conversation is gone from the API. Its items can still be
            referred to by their ids.{" "}
            <Link href={conversationsAddress} ref={focus}>
              <>All conversations</>
            </Link>
          </p>
        )}
      </div>
      {found.error && !isThere && !isDeleted && (
        <ConversationFailure
          error={found.error}
          remembered={remembered}
          isRetrying={found.isFetching}
          onRetry={found.refetch}
        />
      )}
      {found.isPending && !isDeleted && <Skeleton />}
      {isThere && (
        <main className={classes.columns}>
          <StoredItems id={id} title={title} remembered={remembered} />
          <AboutConversation conversation={found.data} remembered={remembered} />
        </main>
      )}
    </div>
  );
}

/** The button that had the focus is gone. */
function focus(link: HTMLAnchorElement | null): void {
  link?.focus();
}

function Skeleton() {
  return (
    <div className={classes.skeleton} role="status" aria-label="Reading the conversation">
      <span />
      <span />
      <span />
    </div>
  );
}

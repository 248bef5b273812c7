import { Button } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { Link } from "wouter";

import type { Conversation } from "#api/conversation.ts";
import type { RememberedConversation } from "#draft/storage/conversation-history.ts";

import { useDrafts } from "../drafts/library-context.tsx";
import { JsonText } from "../json/json-text.tsx";
import { draftAddress } from "../routes/addresses.ts";
import { StoredMetadata } from "./stored-metadata.tsx";

import classes from "./about-conversation.module.css";

type Props = {
  conversation: Conversation;
  remembered: RememberedConversation | null | undefined;
};

/** What the API says of the conversation itself, and what is known of it here. */
export function AboutConversation({ conversation, remembered }: Props) {
  const { id, created_at: seconds } = conversation;
  const createdAt = new Date(seconds * 1000);
  const draftId = remembered?.draftId;
  const hasDraft = useDrafts()?.some((draft) => draft.id === draftId);
  return (
    <aside className={classes.about} aria-label="About this conversation">
      <dl className={classes.facts}>
        <dt>Id</dt>
        <dd>
          <code>{id}</code> <CopyId id={id} />
        </dd>
        <dt>Created</dt>
        <dd>
          <time dateTime={createdAt.toISOString()}>
            {createdAt.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "medium" })}
          </time>
        </dd>
        {hasDraft && draftId !== undefined && (
          <>
            <dt>Draft</dt>
            <dd>
              <Link href={draftAddress(draftId)}>
                <>{remembered?.name || "Its draft"}</>
              </Link>
            </dd>
          </>
        )}
      </dl>
      <StoredMetadata conversation={conversation} />
      <details className={classes.raw}>
        <summary>JSON of the conversation</summary>
        <div className={classes.json}>
          <JsonText value={conversation} />
        </div>
      </details>
    </aside>
  );
}

function CopyId({ id }: { id: string }) {
  const { copied, copy } = useClipboard();
  const Icon = copied ? IconCheck : IconCopy;
  return (
    <Button
      size="compact-xs"
      variant="default"
      leftSection={<Icon size={14} aria-hidden />}
      onClick={() => copy(id)}
    >
      {copied ? "Copied" : "Copy id"}
    </Button>
  );
}

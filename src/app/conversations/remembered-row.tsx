import { ActionIcon } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconCheck, IconCopy, IconPencil, IconX } from "@tabler/icons-react";
import { memo, useRef } from "react";
import { Link } from "wouter";

import type { RememberedConversation } from "#draft/storage/conversation-history.ts";
import { countOf } from "#shared/count-of.ts";

import { useDrafts } from "../drafts/library-context.tsx";
import { Moment } from "../drafts/moment.tsx";
import { conversationAddress, draftAddress } from "../routes/addresses.ts";

import row from "#ui/list-row.module.css";
import classes from "./remembered-row.module.css";

type Props = {
  conversation: RememberedConversation;
  now: number;
  onForget(forgotten: { title: string; conversation: RememberedConversation }): void;
};

export const RememberedRow = memo(function RememberedRow({ conversation, now, onForget }: Props) {
  const { id, name, draftId, createdAt, openedAt, itemCount, upstream, deletedAt } = conversation;
  const { origin } = conversation;
  const title = name || id;
  const hasDraft = useDrafts()?.some((draft) => draft.id === draftId);
  const { copied, copy } = useClipboard();
  const link = useRef<HTMLAnchorElement>(null);
  const pairs = Object.entries(conversation.metadata);

  function forget() {
    focusNeighbour(link.current);
    onForget({ title, conversation });
  }

  return (
    <li className={`${row.row} ${classes.row}`} data-deleted={deletedAt !== undefined || undefined}>
      <div className={row.main}>
        <div className={`${row.heading} ${classes.heading}`}>
          <Link
            ref={link}
            href={conversationAddress(id)}
            className={`${row.title} ${classes.title}`}
            data-id={!name || undefined}
            data-conversation-link
          >
            <>{title}</>
          </Link>
          {origin === "opened" && (
            <span className={`${row.badge} ${classes.opened}`}>Opened by id</span>
          )}
          {deletedAt !== undefined && (
            <span className={`${row.badge} ${classes.deleted}`}>Deleted</span>
          )}
        </div>
        <p className={`${row.facts} ${classes.facts}`}>
          {name && <code className={classes.id}>{id}</code>}
          {itemCount !== undefined && <span>{countOf(itemCount, "item")}</span>}
          <span>{upstream.kind === "sandbox" ? "Sandbox" : upstream.host}</span>
          <span>
            Created <Moment at={createdAt} now={now} />
          </span>
          {openedAt !== undefined && (
            <span>
              Opened <Moment at={openedAt} now={now} />
            </span>
          )}
        </p>
        {pairs.length > 0 && (
          <p className={`${row.facts} ${classes.metadata}`}>
            {pairs.map(([key, value]) => (
              <span key={key}>
                {key}: {value}
              </span>
            ))}
          </p>
        )}
      </div>
      <div className={row.actions}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          title={copied ? "Copied" : "Copy id"}
          aria-label={copied ? "Copied" : `Copy id: ${title}`}
          onClick={() => copy(id)}
        >
          {copied ? (
            <IconCheck size={18} stroke={1.75} aria-hidden />
          ) : (
            <IconCopy size={18} stroke={1.75} aria-hidden />
          )}
        </ActionIcon>
        {hasDraft && draftId !== undefined && (
          <ActionIcon
            component={Link}
            href={draftAddress(draftId)}
            variant="subtle"
            color="gray"
            size="lg"
            title="Open its draft"
            aria-label={`Open its draft: ${title}`}
          >
            <IconPencil size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          title="Remove from the history (the conversation stays)"
          aria-label={`Remove from the history: ${title}`}
          onClick={forget}
        >
          <IconX size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
});

/** The row that goes would take the focus with it. */
function focusNeighbour(link: HTMLElement | null): void {
  const links = [...document.querySelectorAll<HTMLElement>("[data-conversation-link]")];
  const index = links.findIndex((other) => other === link);
  (links[index + 1] ?? links[index - 1])?.focus();
}

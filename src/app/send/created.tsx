import { Button, CopyButton } from "@mantine/core";
import { IconCheck, IconCircleCheck, IconCopy } from "@tabler/icons-react";
import { Link } from "wouter";

import { conversationAddress } from "../routes/addresses.ts";
import type { Done } from "./sending-view.ts";

import classes from "./send-outcome.module.css";

type Props = Pick<Done, "conversationId" | "conversation"> &
  Partial<Pick<Done, "sentItems" | "storedBefore" | "itemCount">> & { onShowStored(): void };

/** A conversation that is there now, as far as it was wanted. */
export function Created(props: Props) {
  const { conversationId, conversation, sentItems, storedBefore, itemCount, onShowStored } = props;
  const count = sentItems?.length ?? 0;
  return (
    <div className={classes.bar} data-outcome="created">
      <IconCircleCheck size={20} stroke={1.75} aria-hidden />
      <span>{storedBefore === undefined ? "Created" : "Appended to"}</span>
      <Link href={conversationAddress(conversationId)} className={classes.id}>
        <>{conversationId}</>
      </Link>
      <CopyButton value={conversationId}>
        {({ copied, copy }) => (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={
              copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />
            }
            onClick={copy}
          >
            {copied ? "Copied" : "Copy id"}
          </Button>
        )}
      </CopyButton>
      {itemCount !== undefined && <span>{counted(count, itemCount)}</span>}
      {conversation && <CreatedAt seconds={conversation.created_at} />}
      <Button size="compact-xs" variant="default" onClick={onShowStored}>
        Show the items as stored
      </Button>
    </div>
  );
}

function CreatedAt({ seconds }: { seconds: number }) {
  const at = new Date(seconds * 1000);
  return (
    <time dateTime={at.toISOString()}>
      {at.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "medium" })}
    </time>
  );
}

function counted(sent: number, all: number): string {
  if (sent < all) return `with ${sent} of ${all} items`;
  return all === 1 ? "with 1 item" : `with ${all} items`;
}

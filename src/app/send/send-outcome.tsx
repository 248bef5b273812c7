import { Button, CopyButton } from "@mantine/core";
import { IconCheck, IconCircleCheck, IconCopy } from "@tabler/icons-react";

import { ApiError } from "#api/api-error.ts";
import type { Conversation } from "#api/conversation.ts";
import { fromParameter } from "#shared/path.ts";

import type { Reveal } from "../problems/use-reveal.ts";
import type { Send } from "./use-send.ts";

import classes from "./send-outcome.module.css";

type Props = { send: Send; reveal: Reveal; onShowStored(): void };

/** What came of the last sending. The regions are always there, so that a change is announced. */
export function SendOutcome({ send, reveal, onShowStored }: Props) {
  return (
    <div className={classes.outcome}>
      <div role="status" aria-label="Result">
        {send.created && <Created conversation={send.created} onShowStored={onShowStored} />}
      </div>
      <div role="alert">
        {send.error && <Failed send={send} error={send.error} reveal={reveal} />}
      </div>
    </div>
  );
}

function Created({
  conversation,
  onShowStored,
}: {
  conversation: Conversation;
  onShowStored(): void;
}) {
  const createdAt = new Date(conversation.created_at * 1000);
  return (
    <div className={classes.bar} data-outcome="created">
      <IconCircleCheck size={20} stroke={1.75} aria-hidden />
      <span>Created</span>
      <code className={classes.id}>{conversation.id}</code>
      <CopyButton value={conversation.id}>
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
      <time dateTime={createdAt.toISOString()}>
        {createdAt.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "medium" })}
      </time>
      <Button size="compact-xs" variant="default" onClick={onShowStored}>
        Show the items as stored
      </Button>
    </div>
  );
}

function Failed({ send, error, reveal }: { send: Send; error: Error; reveal: Reveal }) {
  const { param, code, status } = error instanceof ApiError ? error.details : {};
  const path = param ? fromParameter(param) : undefined;
  const leadsToField = path?.[0] === "items" || path?.[0] === "metadata";
  return (
    <div className={classes.bar} data-outcome="failed">
      <span className={classes.message}>
        <strong>Not created.</strong> {error.message}
      </span>
      <span className={classes.facts}>
        {[status || "", code, param].filter(Boolean).join(" · ")}
      </span>
      {path && leadsToField && (
        <Button size="compact-xs" variant="default" onClick={() => reveal(path)}>
          Go to the field
        </Button>
      )}
      <Button size="compact-xs" variant="default" onClick={send.send}>
        Try again
      </Button>
    </div>
  );
}

import { Button, CopyButton } from "@mantine/core";
import { IconCheck, IconCircleCheck, IconCopy } from "@tabler/icons-react";
import { Link } from "wouter";

import { ApiError } from "#api/api-error.ts";
import type { Conversation } from "#api/conversation.ts";

import { useTarget } from "../conversations/use-target.ts";
import { useProblemState } from "../problems/problem-context.tsx";
import { placed } from "../problems/upstream-problem.ts";
import type { Reveal } from "../problems/use-reveal.ts";
import { conversationAddress } from "../routes/addresses.ts";
import { FindItem } from "./find-item.tsx";
import { RawAnswer } from "./raw-answer.tsx";
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
      {send.sent?.isUnchecked && !send.isPending && <RawAnswer send={send} />}
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
  const target = useTarget();
  return (
    <div className={classes.bar} data-outcome="created">
      <IconCircleCheck size={20} stroke={1.75} aria-hidden />
      <span>{target === conversation.id ? "Appended to" : "Created"}</span>
      <Link href={conversationAddress(conversation.id)} className={classes.id}>
        <>{conversation.id}</>
      </Link>
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
  const upstream = useProblemState((state) => state.upstream);
  const document = useProblemState((state) => state.document);
  const [place] = placed(upstream, document);
  const namesNoPlace = (status === 400 || status === 404) && !upstream;
  return (
    <div className={classes.bar} data-outcome="failed">
      <span className={classes.message}>
        <strong>Not created.</strong> {error.message}
      </span>
      <span className={classes.facts}>
        {[status || "", code, param].filter(Boolean).join(" · ")}
      </span>
      {place && (
        <Button size="compact-xs" variant="default" onClick={() => reveal(place.path)}>
          Go to the field
        </Button>
      )}
      {namesNoPlace && send.sent && send.sent.document.items.length > 0 && (
        <FindItem document={send.sent.document} reveal={reveal} />
      )}
      <Button
        size="compact-xs"
        variant="default"
        onClick={send.sent?.isUnchecked ? send.sendUnchecked : send.send}
      >
        Try again
      </Button>
    </div>
  );
}

import { Button } from "@mantine/core";

import type { Waiting } from "#sending/sending-state.ts";

import type { SendingView } from "./sending-view.ts";

import classes from "./send-outcome.module.css";

type Props = {
  view: Extract<SendingView, { status: "sending" | "elsewhere" }>;
  onCancel(): void;
};

/** How far a sending has come. Says something new once a request, and no clock ticks. */
export function SendingProgress({ view, onCancel }: Props) {
  const { acknowledged, itemCount } = view;
  const isHere = view.status === "sending";
  const waiting = isHere ? view.waiting : undefined;
  return (
    <div className={classes.bar}>
      <span>
        {isHere ? "Sending" : "Another tab is sending this draft"}: {acknowledged} of {itemCount}{" "}
        {itemCount === 1 ? "item" : "items"} stored
      </span>
      <progress
        className={classes.progress}
        aria-label="Items stored"
        max={Math.max(1, itemCount)}
        value={acknowledged}
      />
      {waiting && (
        <span className={classes.message}>
          {isHere && waiting.reason !== "conversation_locked" && view.trouble}{" "}
          {reasons[waiting.reason]} at {timeOf(waiting.until)}.
        </span>
      )}
      {isHere && (
        <Button size="compact-xs" variant="default" loading={view.isCancelling} onClick={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  );
}

const reasons: Record<Waiting["reason"], string> = {
  rate_limited: "The API asks to wait: going on",
  conversation_locked: "The conversation is being written to: trying again",
  failed: "Trying again",
};

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toLocaleTimeString(undefined, { timeStyle: "medium" });
}

import { Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";

import classes from "./two-step-button.module.css";

type Props = {
  id?: string;
  /** What the first step says, such as `Delete item`. */
  label: string;
  /** What the second step means. */
  question: string;
  confirmLabel: string;
  isPending: boolean;
  /** Why it could not be done the last time. */
  error: Error | null;
  onConfirm(): void;
};

/** What cannot be undone takes two steps in one place; Escape takes the first one back. */
export function TwoStepButton(props: Props) {
  const { id, label, question, confirmLabel, isPending, error, onConfirm } = props;
  const [isAsking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);

  function ask() {
    flushSync(() => setAsking(true));
    // A key pressed twice by mistake keeps.
    keep.current?.focus();
  }
  function back() {
    flushSync(() => setAsking(false));
    first.current?.focus();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape" || isPending) return;
    event.stopPropagation();
    back();
  }

  if (!isAsking) {
    return (
      <Button
        ref={first}
        id={id}
        size="compact-sm"
        variant="subtle"
        color="red"
        leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
        onClick={ask}
      >
        {label}
      </Button>
    );
  }
  return (
    <div className={classes.asking} role="group" aria-label={label}>
      <span className={classes.question} role="status">
        {error ? error.message : question}
      </span>
      <Button
        size="compact-sm"
        color="red"
        loading={isPending}
        onClick={onConfirm}
        onKeyDown={onKeyDown}
      >
        {error ? "Try again" : confirmLabel}
      </Button>
      <Button
        ref={keep}
        size="compact-sm"
        variant="default"
        disabled={isPending}
        onClick={back}
        onKeyDown={onKeyDown}
      >
        Keep
      </Button>
    </div>
  );
}

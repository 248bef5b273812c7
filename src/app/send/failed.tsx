import { Button } from "@mantine/core";

import type { DraftDocument } from "#draft/document.ts";
import type { SendingError } from "#sending/sending-state.ts";

import { useTarget } from "../conversations/use-target.ts";
import type { Reveal } from "../problems/use-reveal.ts";
import { ErrorPlace } from "./error-place.tsx";

import classes from "./send-outcome.module.css";

type Props = {
  error: SendingError;
  /** As it was sent, if that is known. */
  document: DraftDocument | undefined;
  reveal: Reveal;
  onTryAgain(): void;
};

/** Nothing is stored, and why. */
export function Failed({ error, document, reveal, onTryAgain }: Props) {
  const target = useTarget();
  return (
    <div className={classes.bar} data-outcome="failed">
      <span className={classes.message}>
        <strong>{target === undefined ? "Not created." : "Not appended."}</strong> {error.message}
      </span>
      <ErrorPlace error={error} document={document} reveal={reveal} />
      <Button size="compact-xs" variant="default" onClick={onTryAgain}>
        Try again
      </Button>
    </div>
  );
}

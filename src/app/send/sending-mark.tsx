import { Button } from "@mantine/core";

import { sendings, useSending } from "./known-sendings.ts";
import { noteEnd } from "./note-end.ts";
import { isToBeDecided } from "./sending-view.ts";

import classes from "./sending-mark.module.css";

/** In the list of drafts: how far the sending of one has come, where it is not done. */
export function SendingMark({ draftId, title }: { draftId: string; title: string }) {
  const view = useSending(draftId);

  async function resume() {
    // The conversation is there, and in the history since then.
    await noteEnd(await sendings().resume(draftId, () => {}));
  }

  if (view?.status === "sending") {
    return (
      <span className={classes.mark}>
        Sending: {view.acknowledged} of {view.itemCount} items
      </span>
    );
  }
  if (view?.status !== "interrupted" || !isToBeDecided(view)) return null;
  return (
    <span className={classes.mark}>
      {view.state.acknowledged} of {view.itemCount} items sent
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`Resume sending: ${title}`}
        onClick={resume}
      >
        Resume
      </Button>
    </span>
  );
}

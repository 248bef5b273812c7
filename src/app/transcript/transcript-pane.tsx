import { useCallback, useDeferredValue } from "react";

import { indexOf } from "#draft/operations.ts";
import { Transcript } from "#transcript/transcript.tsx";
import { Facts } from "#ui/preview/facts.tsx";

import { useDraftStore, useFollowed } from "../draft-context.tsx";
import type { Reveal } from "../problems/use-reveal.ts";

import classes from "./transcript-pane.module.css";

type Props = {
  /** The key of the item that is being worked on. */
  selectedKey: string | undefined;
  reveal: Reveal;
};

/** The draft as a person reads it. It follows the typing; what is selected here is opened in the composer. */
export default function TranscriptPane({ selectedKey, reveal }: Props) {
  const store = useDraftStore();
  // Cards and keys go first: a long conversation is drawn anew in a task of its own.
  const { items, metadata } = useDeferredValue(useFollowed(({ history }) => history.present));
  const select = useCallback(
    (key: string) => {
      const index = indexOf(store.getState().history.present, key);
      if (index >= 0) reveal(["items", index]);
    },
    [store, reveal],
  );
  return (
    <section className={classes.pane} aria-label="Transcript">
      <Facts facts={metadata.map(({ name, value }) => [name, textOf(value)])} />
      {items.length === 0 && (
        <p className={classes.empty}>
          Here the conversation is read as it would have been had: who said what, which tools were
          called, and what came of it. Add an item to begin; a click on what is read here opens it
          in the composer.
        </p>
      )}
      <Transcript items={items} selectedKey={selectedKey} onSelect={select} />
    </section>
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

import { Button } from "@mantine/core";
import { useMemo } from "react";

import type { StoredItem } from "#api/item-list.ts";
import { recognise } from "#items/recognise.ts";
import type { TranscriptItem } from "#transcript/entries.ts";
import { Transcript } from "#transcript/transcript.tsx";

import classes from "./stored-transcript.module.css";

type Props = {
  /** Oldest first. */
  items: readonly StoredItem[];
  /** Undefined when all are read, or are being read. */
  onReadMore: (() => void) | undefined;
};

/** The items of a conversation as a person reads them. */
export default function StoredTranscript({ items, onReadMore }: Props) {
  const placed = useMemo(() => items.map(placedItem), [items]);
  return (
    <div className={classes.transcript}>
      <Transcript items={placed} />
      {onReadMore && (
        <Button variant="default" className={classes.more} onClick={onReadMore}>
          Read more items
        </Button>
      )}
    </div>
  );
}

const placedItems = new WeakMap<StoredItem, TranscriptItem>();

/** The same for the same item: when more are read, those that are there are not drawn again. */
function placedItem(value: StoredItem, index: number): TranscriptItem {
  const known = placedItems.get(value);
  if (known) return known;
  const kind = recognise(value) ?? "unknown";
  const placed: TranscriptItem = { key: value.id ?? `at ${index}`, kind, value };
  placedItems.set(value, placed);
  return placed;
}

import { Button } from "@mantine/core";
import { useMemo } from "react";

import type { StoredItem } from "#api/item-list.ts";
import { Transcript } from "#transcript/transcript.tsx";

import { placedItem } from "./placed-item.ts";

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

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useRef, useState } from "react";

import type { StoredItem } from "#api/item-list.ts";
import { useScroller } from "#ui/use-scroller.ts";

import { StoredRow } from "./stored-row.tsx";

import classes from "./stored-list.module.css";

/** The height of a closed row in pixels; the real one is measured. */
const usualHeight = 45;

/** When so few are left below, the next page is wanted. */
const nearEnd = 15;

type Props = {
  id: string;
  items: readonly StoredItem[];
  /** Whether the first one shown is the first of the conversation. */
  isNumbered: boolean;
  onNearEnd(): void;
};

/** Of very many rows only those are drawn that are seen. */
export function StoredList({ id, items, isNumbered, onNearEnd }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const { margin } = useScroller(list, true);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const keyOf = useCallback((index: number) => items[index]?.id ?? `at ${index}`, [items]);
  // oxlint-disable-next-line react/incompatible-library -- Nothing here is memoised by a compiler.
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => usualHeight,
    getItemKey: keyOf,
    overscan: 10,
    scrollMargin: margin,
  });
  const rows = virtualizer.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  const isNearEnd = items.length > 0 && last >= items.length - nearEnd;

  useEffect(() => {
    if (isNearEnd) onNearEnd();
  }, [isNearEnd, onNearEnd]);

  const toggle = useCallback((key: string) => {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  }, []);

  return (
    <ol
      ref={list}
      aria-label="Stored items"
      className={classes.list}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {rows.map(({ index, start }) => {
        const item = items[index];
        const key = keyOf(index);
        return (
          item && (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={classes.place}
              style={{ top: start - margin }}
              aria-posinset={index + 1}
              // It is not known how many there are before all are read.
              aria-setsize={-1}
            >
              <StoredRow
                conversationId={id}
                item={item}
                number={isNumbered ? index + 1 : undefined}
                rowKey={key}
                isOpen={open.has(key)}
                onToggle={toggle}
              />
            </li>
          )
        );
      })}
    </ol>
  );
}

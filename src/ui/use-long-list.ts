import {
  defaultRangeExtractor,
  elementScroll,
  type Range,
  useVirtualizer,
  useWindowVirtualizer,
  windowScroll,
} from "@tanstack/react-virtual";
import { type RefObject, useCallback, useState } from "react";

import { useScroller } from "./use-scroller.ts";

/** From so many items on only those are drawn that are seen; fewer can be searched by the browser and printed. */
const many = 60;

/** `top` is undefined where the page itself puts one item under the other. */
type Row = { index: number; top?: number };

type Options = {
  list: RefObject<HTMLElement | null>;
  items: readonly { readonly key: string }[];
  /** About how high one is, in pixels; the real height is measured. */
  usualHeight: number;
  /** The keys of items that stay drawn wherever they are, with their neighbours, which Tab leads to. */
  kept: readonly (string | undefined)[];
};

/** Which items to draw, and where. */
export function useLongList({ list, items, usualHeight, kept }: Options) {
  const isLong = items.length >= many;
  const { pane, margin } = useScroller(list, isLong);
  const order = useOrder(items);
  const getItemKey = useCallback((index: number) => order[index] ?? index, [order]);
  const [first, second] = kept;
  const rangeExtractor = useCallback(
    (range: Range) => {
      const drawn = new Set(defaultRangeExtractor(range));
      for (const key of [first, second]) for (const index of around(order, key)) drawn.add(index);
      return [...drawn].toSorted((a, b) => a - b);
    },
    [order, first, second],
  );
  const options = {
    count: items.length,
    estimateSize: () => usualHeight,
    getItemKey,
    rangeExtractor,
    overscan: 5,
    scrollMargin: margin,
  };
  // oxlint-disable-next-line react/incompatible-library -- Nothing here is memoised by a compiler.
  const inPane = useVirtualizer({
    ...options,
    getScrollElement: () => pane,
    scrollToFn(offset, how, instance) {
      if (isStill(pane?.scrollTop, offset)) elementScroll(offset, how, instance);
    },
    enabled: isLong && pane !== null,
  });
  const inPage = useWindowVirtualizer({
    ...options,
    scrollToFn(offset, how, instance) {
      if (isStill(window.scrollY, offset)) windowScroll(offset, how, instance);
    },
    enabled: isLong && pane === null,
  });

  if (!isLong) return { rows: items.map((_item, index): Row => ({ index })) };
  const virtualizer = pane ? inPane : inPage;
  return {
    rows: virtualizer
      .getVirtualItems()
      .map(({ index, start }): Row => ({ index, top: start - margin })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
  };
}

/**
 * When an item above turns out to be higher than was reckoned, the list is scrolled on to hold what is
 * seen in its place; but not where someone has just gone to another place.
 */
function isStill(position: number | undefined, reckoned: number): boolean {
  return position !== undefined && Math.abs(position - reckoned) < 2;
}

function around(order: readonly string[], key: string | undefined): number[] {
  const index = key === undefined ? -1 : order.indexOf(key);
  if (index < 0) return [];
  return [index - 1, index, index + 1].filter((near) => near in order);
}

/** The keys of the items; the same list as long as it says the same, so that a keystroke measures nothing. */
function useOrder(items: Options["items"]): readonly string[] {
  const [order, setOrder] = useState<readonly string[]>([]);
  const isSame =
    order.length === items.length && items.every(({ key }, index) => key === order[index]);
  if (isSame) return order;
  const next = items.map(({ key }) => key);
  setOrder(next);
  return next;
}

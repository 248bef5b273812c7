import { useMemo, useRef } from "react";

import { unansweredCalls } from "#draft/add-output.ts";
import type { DraftItem } from "#draft/document.ts";
import { useLongList } from "#ui/use-long-list.ts";

import type { Reveal } from "../problems/use-reveal.ts";
import { usualHeight } from "./card-height.ts";
import { InsertButton } from "./insert-button.tsx";
import { ItemCard } from "./item-card.tsx";
import type { OpenCards } from "./use-open-cards.ts";
import { useTouchedItem } from "./use-touched-item.ts";

import classes from "./item-list.module.css";

type Props = {
  items: readonly DraftItem[];
  openCards: OpenCards;
  reveal: Reveal;
  onInsert(index: number): void;
};

/** The cards in order. Of very many only those are drawn that are seen, or that someone is at. */
export default function ItemList({ items, openCards, reveal, onInsert }: Props) {
  const { keys, wanted, toggle } = openCards;
  const list = useRef<HTMLOListElement>(null);
  const touched = useTouchedItem(list);
  const { rows, height, measure } = useLongList({
    list,
    items,
    usualHeight,
    kept: [touched, wanted],
  });
  const unanswered = useUnansweredCalls(items);

  return (
    <ol
      ref={list}
      id="items"
      tabIndex={-1}
      aria-label="Items"
      className={classes.items}
      data-long={height !== undefined || undefined}
      style={{ height }}
    >
      {rows.map(({ index, top }) => {
        const item = items[index];
        return (
          item && (
            <li
              key={item.key}
              ref={measure}
              className={classes.place}
              style={{ top }}
              data-index={index}
              data-item-key={item.key}
              aria-posinset={index + 1}
              aria-setsize={items.length}
            >
              <InsertButton index={index} onInsert={onInsert} />
              <ItemCard
                item={item}
                index={index}
                isLast={index === items.length - 1}
                isOpen={keys.has(item.key)}
                isUnanswered={unanswered.has(item.key)}
                onToggle={toggle}
                onReveal={reveal}
              />
            </li>
          )
        );
      })}
    </ol>
  );
}

function useUnansweredCalls(items: readonly DraftItem[]): ReadonlySet<string> {
  return useMemo(() => unansweredCalls(items), [items]);
}

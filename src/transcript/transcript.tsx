import { memo, useEffect, useMemo, useRef } from "react";

import { useLongList } from "#ui/use-long-list.ts";

import { type Elsewhere, entriesOf, type Entry, type TranscriptItem } from "./entries.ts";
import { EntryView } from "./entry-view.tsx";
import { useFollow } from "./use-follow.ts";

import classes from "./transcript.module.css";

/** About as high as an entry is, in pixels. */
const usualHeight = 140;

type Props = {
  items: readonly TranscriptItem[];
  /** The item to mark, and to keep in sight when it becomes another one. */
  selectedKey?: string | undefined;
  /** Called with the key of an item that somebody points at. */
  onSelect?: ((key: string) => void) | undefined;
};

/** A conversation as a person reads it. Of very many entries only those are drawn that are seen. */
export const Transcript = memo(function Transcript({ items, selectedKey, onSelect }: Props) {
  const entries = useMemo(() => entriesOf(items), [items]);
  const list = useRef<HTMLOListElement>(null);
  const selectedEntry = entries.find((entry) => keyIn(entry, selectedKey) !== undefined)?.key;
  const kept = [selectedEntry, undefined];
  const { rows, height, measure } = useLongList({ list, items: entries, usualHeight, kept });
  useSelectByClick(list, onSelect);
  useFollow(list, selectedKey, height === undefined);
  return (
    <ol
      ref={list}
      className={classes.entries}
      aria-label="Transcript"
      data-long={height !== undefined || undefined}
      style={{ height }}
    >
      {rows.map(({ index, top }) => {
        const entry = entries[index];
        return (
          entry && (
            <li
              key={entry.key}
              ref={measure}
              className={classes.place}
              style={{ top }}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={entries.length}
            >
              <EntryView
                entry={entry}
                selectedKey={keyIn(entry, selectedKey)}
                onSelect={onSelect}
              />
            </li>
          )
        );
      })}
    </ol>
  );
});

/** The key, if an item of this entry has it. */
function keyIn(entry: Entry | Elsewhere, key: string | undefined): string | undefined {
  const isIn = "steps" in entry && entry.steps.some(({ item }) => item.key === key);
  return isIn ? key : undefined;
}

/** A click anywhere on an item selects it, but not on what is there to be clicked itself, nor after marking words. */
function useSelectByClick(list: React.RefObject<HTMLElement | null>, onSelect: Props["onSelect"]) {
  useEffect(() => {
    const element = list.current;
    if (!element || !onSelect) return undefined;
    function onClick({ target }: Event) {
      if (!(target instanceof Element) || target.closest("a, button, summary, input")) return;
      if (!window.getSelection()?.isCollapsed) return;
      const step = target.closest<HTMLElement>("[data-step]");
      if (step?.dataset.step !== undefined) onSelect?.(step.dataset.step);
    }
    element.addEventListener("click", onClick);
    return () => element.removeEventListener("click", onClick);
  }, [list, onSelect]);
}

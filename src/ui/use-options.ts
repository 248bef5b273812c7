import { useId, useState } from "react";

/** The options that a search has found, of which one is chosen by the keys of the search. */
export type Options = {
  /** Of the element with the role `listbox`, which scrolls. */
  listId: string;
  /** From 0: the one that Enter would take. */
  index: number;
  /** Undefined where there is none to choose. */
  chosenId: string | undefined;
  idOf(index: number): string;
  choose(index: number): void;
  /** From the last one on to the first, and back. */
  move(step: number): void;
  /** For another query: its first option is chosen and in sight. */
  begin(): void;
};

export function useOptions(count: number): Options {
  const listId = useId();
  const [index, choose] = useState(0);
  const idOf = (at: number) => `${listId}-${at}`;

  function move(step: number) {
    if (count === 0) return;
    const next = (index + step + count) % count;
    choose(next);
    document.getElementById(idOf(next))?.scrollIntoView({ block: "nearest" });
  }

  function begin() {
    choose(0);
    document.getElementById(listId)?.scrollTo(0, 0);
  }

  const chosenId = index < count ? idOf(index) : undefined;
  return { listId, index, chosenId, idOf, choose, move, begin };
}

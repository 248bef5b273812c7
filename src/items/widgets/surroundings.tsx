import { createContext, useContext, useSyncExternalStore } from "react";

import { getIn } from "#shared/path.ts";

import type { PlacedItem } from "../links.ts";

/** What stands around an item in its draft. Handed over by whoever draws the item's form. */
export type Surroundings = {
  /** The item itself is among `items()`. */
  itemKey: string;
  /** All items of the draft as they are now, in order; the same list until something changes. */
  items(): readonly (PlacedItem & { key: string })[];
  subscribe(onChange: () => void): () => void;
  /** An identifier that nothing else in the draft has. */
  newId(prefix: string): string;
};

const nothing: Surroundings = {
  itemKey: "",
  items: () => [],
  subscribe: () => () => {},
  newId: (prefix) => prefix,
};

const SurroundingsContext = createContext(nothing);

export const SurroundingsProvider = SurroundingsContext.Provider;

/** To be read when something happens, such as the opening of a list. */
export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext);
}

/**
 * What `select` takes from the surroundings, kept up to date. It must take a text, a number or a part
 * of an item as it is: the component is drawn again only when that changes.
 */
export function useAround<Selected>(select: (around: Surroundings) => Selected): Selected {
  const around = useSurroundings();
  return useSyncExternalStore(around.subscribe, () => select(around));
}

/** The screenshot that the model saw last before this item; of the two one may be missing, or both. */
export function useLastScreenshot(): { imageUrl?: string; fileId?: string } {
  const output = useAround(({ items, itemKey }) => {
    const all = items();
    const before = all.slice(
      0,
      all.findIndex(({ key }) => key === itemKey),
    );
    return before.findLast(({ kind }) => kind === "computer_call_output")?.value;
  });
  const imageUrl = getIn(output, ["output", "image_url"]);
  const fileId = getIn(output, ["output", "file_id"]);
  return {
    ...(typeof imageUrl === "string" && { imageUrl }),
    ...(typeof fileId === "string" && { fileId }),
  };
}

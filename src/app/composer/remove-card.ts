import { flushSync } from "react-dom";

import { indexOf, removeItem } from "#draft/operations.ts";
import type { DraftStore } from "#draft/store.ts";

import { cardId } from "../problems/use-reveal.ts";

/** Takes an item out. The focus goes to the card that took its place, else to the last, else to the list. */
export function removeCard(store: DraftStore, key: string): void {
  const index = indexOf(store.getState().history.present, key);
  flushSync(() => store.getState().change((document) => removeItem(document, key)));
  const { items } = store.getState().history.present;
  const next = items[index] ?? items.at(-1);
  const card = next && document.getElementById(cardId(next.key));
  const toggle = card?.querySelector<HTMLElement>("[data-card-toggle]");
  (toggle ?? document.getElementById("items"))?.focus();
}

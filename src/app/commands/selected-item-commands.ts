import { IconArrowDown, IconArrowUp, IconCopyPlus, IconTrash } from "@tabler/icons-react";

import { duplicateItem, indexOf, moveItem } from "#draft/operations.ts";
import type { DraftStore } from "#draft/store.ts";
import { newId } from "#shared/ids.ts";

import { removeCard } from "../composer/remove-card.ts";
import type { Command } from "./command.ts";
import { ofCard } from "./shortcuts.ts";

/** What can be done with the item that was looked at last, as its card offers it. */
export function selectedItemCommands(store: DraftStore, key: string | undefined): Command[] {
  const { change, history } = store.getState();
  const index = key === undefined ? -1 : indexOf(history.present, key);
  if (key === undefined || index < 0) return [];
  const name = `item ${index + 1}`;
  const group = "This draft";
  const moving: Command[] = [
    {
      id: "move-up",
      label: `Move ${name} up`,
      group,
      icon: IconArrowUp,
      shortcut: ofCard.moveUp,
      run: () => change((document) => moveItem(document, key, index - 1)),
    },
    {
      id: "move-down",
      label: `Move ${name} down`,
      group,
      icon: IconArrowDown,
      shortcut: ofCard.moveDown,
      run: () => change((document) => moveItem(document, key, index + 1)),
    },
  ];
  const last = history.present.items.length - 1;
  return [
    ...moving.slice(index === 0 ? 1 : 0, index === last ? 1 : 2),
    {
      id: "duplicate",
      label: `Duplicate ${name}`,
      group,
      icon: IconCopyPlus,
      words: "copy again",
      run: () => change((document) => duplicateItem(document, key, newId("item-"))),
    },
    {
      id: "delete",
      label: `Delete ${name}`,
      group,
      icon: IconTrash,
      words: "remove",
      run: () => removeCard(store, key),
    },
  ];
}

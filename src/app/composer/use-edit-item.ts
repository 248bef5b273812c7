import { useCallback, useRef } from "react";

import type { DraftItem } from "#draft/document.ts";
import { editItem } from "#draft/operations.ts";
import { editWithPartners, partnersOf, type Place } from "#draft/rename-link.ts";
import { linkEndsOf } from "#items/links.ts";
import { type Path, toPointer } from "#shared/path.ts";

import { useDraftStore } from "../draft-context.tsx";

/**
 * Takes what an item's form reports into the draft. An id that ties items together is renamed on the
 * other side too while it is typed; a call that is picked for an output changes the output alone.
 */
export function useEditItem(key: string) {
  const store = useDraftStore();
  const renaming = useRef<{ pointer: string; partners: readonly Place[] }>(undefined);

  const onChange = useCallback(
    (next: unknown, { path, typing }: { path: Path; typing: boolean }) => {
      const { change, history } = store.getState();
      const item = history.present.items.find((other) => other.key === key);
      const pointer = toPointer(path);
      const renames = item !== undefined && isRenaming(item, pointer, typing);
      if (!renames || !typing || renaming.current?.pointer !== pointer) {
        const partners = renames ? partnersOf(history.present, { key, path }) : [];
        renaming.current = { pointer, partners };
      }
      const { partners } = renaming.current;
      change(
        (document) =>
          partners.length > 0
            ? editWithPartners(document, { key, path }, next, partners)
            : editItem(document, key, next),
        typing ? { typingIn: `${key} ${pointer}` } : {},
      );
    },
    [store, key],
  );
  const endTyping = useCallback(() => {
    renaming.current = undefined;
  }, []);
  return { onChange, endTyping };
}

/** On the side of the call there is nothing to pick: a new id there is always a renaming. */
function isRenaming(item: DraftItem, pointer: string, typing: boolean): boolean {
  const end = linkEndsOf(item).find(({ path }) => toPointer(path) === pointer);
  return end !== undefined && (typing || end.side === "call");
}

import { linkEndsOf } from "#items/links.ts";
import { getIn, type Path, setIn, toPointer } from "#shared/path.ts";

import type { DraftDocument } from "./document.ts";
import { changeItem, editItem } from "./operations.ts";

/** A field of an item. */
export type Place = { readonly key: string; readonly path: Path };

/**
 * The places that go along when the id at a place is renamed. None when another item says the same on
 * the same side, such as a duplicate: the partners then stay with that one.
 */
export function partnersOf({ items }: DraftDocument, { key, path }: Place): Place[] {
  const ends = items.flatMap((item) =>
    linkEndsOf(item).map((end) => ({ ...end, key: item.key, pointer: toPointer(end.path) })),
  );
  const own = ends.find((end) => end.key === key && end.pointer === toPointer(path));
  if (own?.id === undefined) return [];
  const others = ends.filter(
    (end) => end !== own && end.family === own.family && end.id === own.id,
  );
  return others.some(({ side }) => side === own.side) ? [] : others;
}

/**
 * Edits an item, and gives those partners that still say what stood at the place before what stands
 * there now. Whoever types asks for the partners once, at the beginning: on the way the text may pass
 * through the id of an item that has nothing to do with it.
 */
export function editWithPartners(
  document: DraftDocument,
  { key, path }: Place,
  value: unknown,
  partners: readonly Place[],
): DraftDocument {
  const before = getIn(document.items.find((item) => item.key === key)?.value, path);
  const after = getIn(value, path);
  const edited = editItem(document, key, value);
  if (typeof after !== "string") return edited;
  return partners.reduce(
    (changed, partner) =>
      changeItem(changed, partner.key, (item) =>
        getIn(item.value, partner.path) === before
          ? { ...item, value: setIn(item.value, partner.path, after) }
          : item,
      ),
    edited,
  );
}

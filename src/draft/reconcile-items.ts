import { recognise } from "#items/recognise.ts";
import { groupBy } from "#shared/group-by.ts";
import { getIn } from "#shared/path.ts";

import type { DraftItem } from "./document.ts";
import { draftItemOf } from "./fresh-item.ts";
import { commonEnds, reconcile } from "./reconcile.ts";
import { toWire } from "./to-body.ts";

/**
 * Items as they were read from a text, made of the draft's: those that say the same stay as they are,
 * wherever they stand now; the others are told by their id, or else by their place.
 */
export function reconcileItems(
  read: readonly unknown[],
  items: readonly DraftItem[],
): readonly DraftItem[] {
  const { start, end } = commonEnds(
    read,
    items.map(({ value }) => value),
  );
  if (start === read.length && start === items.length) return items;
  return [
    ...items.slice(0, start),
    ...reconcileMiddle(
      read.slice(start, read.length - end),
      items.slice(start, items.length - end),
    ),
    ...items.slice(items.length - end),
  ];
}

function reconcileMiddle(read: readonly unknown[], items: readonly DraftItem[]): DraftItem[] {
  const rest = new Set(items);
  const found = new Map<number, DraftItem>();
  function find(nameOf: (value: unknown) => unknown) {
    const byName = groupBy(
      items.filter((item) => rest.has(item)),
      ({ value }) => nameOf(toWire(value)),
    );
    for (const [index, value] of read.entries()) {
      const name = nameOf(value);
      const item = found.has(index) || name === undefined ? undefined : byName.get(name)?.shift();
      if (!item) continue;
      found.set(index, item);
      rest.delete(item);
    }
  }
  find((value) => JSON.stringify(value));
  find((value) => getIn(value, ["id"]));
  const left = [...rest];
  return read.map((value, index) => {
    const item = found.get(index) ?? left.shift();
    return item ? reconcileItem(value, item) : draftItemOf(value);
  });
}

/** The kind stays as it was chosen, as long as the item looks no different. */
function reconcileItem(read: unknown, item: DraftItem): DraftItem {
  const value = reconcile(read, item.value);
  if (value === item.value) return item;
  const looks = recognise(value);
  const isSameKind = looks === undefined || looks === recognise(toWire(item.value));
  return { ...item, kind: isSameKind ? item.kind : looks, value };
}

/** Items that were read over `base`, with what `now` has changed, added or removed since `base`. */
export function rebase(
  read: readonly DraftItem[],
  base: readonly DraftItem[],
  now: readonly DraftItem[],
): readonly DraftItem[] {
  if (read === base || base === now) return base === now ? read : now;
  const before = new Map(base.map((item) => [item.key, item]));
  const present = new Map(now.map((item) => [item.key, item]));
  const kept = read.flatMap((item) =>
    item === before.get(item.key) ? (present.get(item.key) ?? []) : [item],
  );
  for (const [index, item] of now.entries()) {
    if (!before.has(item.key)) kept.splice(index, 0, item);
  }
  return kept;
}

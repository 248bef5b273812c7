import type { ItemList } from "#api/item-list.ts";

/**
 * Pages that were read, without an item that was deleted since. The next page comes after an item that is
 * still there: the API refuses to go on from one that is gone.
 */
export function withoutItem(pages: readonly ItemList[], itemId: string): ItemList[] {
  let lastId: string | null = null;
  return pages.map((page) => {
    const data = page.data.filter(({ id }) => id !== itemId);
    lastId = data.at(-1)?.id ?? lastId;
    return data.length === page.data.length ? page : { ...page, data, last_id: lastId };
  });
}

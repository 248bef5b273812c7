import { groupBy } from "#shared/group-by.ts";
import { isObject } from "#shared/json.ts";

import { itemDefinitions, type ItemKind } from "./registry.ts";
import { wireTypeOf } from "./wire-type.ts";

const byType = groupBy<unknown, (typeof itemDefinitions)[number]>(itemDefinitions, ({ schema }) =>
  wireTypeOf(schema),
);

/**
 * The kind of an item by its `type`, and by role and content where kinds share one; undefined for what
 * no kind claims. Kinds exclude one another, so the order does not matter. Looks only, never parses:
 * a broken item is still recognised.
 */
export function recognise(item: unknown): ItemKind | undefined {
  if (!isObject(item)) return undefined;
  const { type } = item;
  const candidates = typeof type === "string" ? byType.get(type) : itemDefinitions;
  if (!candidates) return undefined;
  for (const { recognises, kind } of candidates) if (recognises(item)) return kind;
  return undefined;
}

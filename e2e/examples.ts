import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";
import { placesOf } from "#schema/walk.test-support.ts";

/** The examples, that with the most fields first: each one after it must also take fields away. */
export function fullestFirst<Item>(
  schema: z.ZodType,
  examples: readonly Example<Item>[],
): Example<Item>[] {
  const sizeOf = ({ item }: Example<Item>) => placesOf(schema, item).length;
  return examples.toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

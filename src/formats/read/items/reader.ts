import { itemsOf } from "../body-of.ts";
import { lookLikeItems, lookReturned } from "../looks.ts";
import type { Reader } from "../reader.ts";

/** A list of items, as they are sent. A message may go without its type; the API takes it so. */
export const items: Reader = {
  format: "items",
  label: "List of items",
  recognises(value) {
    return (
      Array.isArray(value) && (value.length === 0 || (lookLikeItems(value) && !lookReturned(value)))
    );
  },
  read(value) {
    return { items: itemsOf(Array.isArray(value) ? value : []), metadata: [], remarks: [] };
  },
};

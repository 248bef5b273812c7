import { itemsOf } from "../body-of.ts";
import { orderOfCalls } from "../list-order.ts";
import { lookLikeItems, lookReturned } from "../looks.ts";
import type { Reader } from "../reader.ts";
import { toValidInput } from "../valid-input.ts";

/** One item or a list of them as the API returns them, such as the `output` of a response. */
export const returnedItems: Reader = {
  format: "returned_items",
  label: "Items as the API returns them",
  recognises(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.length > 0 && lookLikeItems(list) && lookReturned(list);
  },
  read(value) {
    const list: unknown[] = Array.isArray(value) ? value : [value];
    const valid = toValidInput(list);
    const order = orderOfCalls(list);
    if (!order?.isNewestFirst)
      return { items: itemsOf(valid.items), metadata: [], remarks: valid.remarks };
    const message = `The items were put in order, oldest first: ${order.because}.`;
    return {
      items: itemsOf(valid.items.toReversed()),
      metadata: [],
      remarks: [{ outcome: "changed", place: "", message }, ...valid.remarks],
    };
  },
};

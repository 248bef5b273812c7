import { isObject } from "#shared/json.ts";

import type { Remark } from "../../conversation.ts";
import { itemsOf } from "../body-of.ts";
import { listOrder } from "../list-order.ts";
import { lookLikeItems } from "../looks.ts";
import type { Reader } from "../reader.ts";
import { toValidInput } from "../valid-input.ts";

/** What `GET /v1/conversations/{id}/items` answers: a page of stored items, newest first unless asked otherwise. */
export const itemsPage: Reader = {
  format: "items_page",
  label: "Items of a stored conversation",
  recognises(value) {
    return (
      isObject(value) &&
      value.object === "list" &&
      !Array.isArray(value.items) &&
      Array.isArray(value.data) &&
      (value.data.length === 0 || lookLikeItems(value.data))
    );
  },
  read(value) {
    const page = isObject(value) ? value : {};
    const data: unknown[] = Array.isArray(page.data) ? page.data : [];
    const { items, remarks } = toValidInput(data, "data");
    const order = listOrder(data) ?? {
      isNewestFirst: data.length > 1,
      because: "nothing in it tells otherwise, and this is how the API lists items",
    };
    return {
      items: itemsOf(order.isNewestFirst ? items.toReversed() : items),
      metadata: [],
      remarks: [
        ...(data.length > 1 ? [orderRemark(order)] : []),
        ...(page.has_more === true ? [missingRemark(order.isNewestFirst)] : []),
        ...remarks,
      ],
    };
  },
};

function orderRemark({
  isNewestFirst,
  because,
}: NonNullable<ReturnType<typeof listOrder>>): Remark {
  return isNewestFirst
    ? {
        outcome: "changed",
        place: "data",
        message: `The list ran from the newest item to the oldest and was turned round: ${because}.`,
      }
    : {
        outcome: "kept",
        place: "data",
        message: `The list was taken in its order, oldest first: ${because}.`,
      };
}

function missingRemark(isNewestFirst: boolean): Remark {
  const which = isNewestFirst ? "older" : "later";
  return {
    outcome: "left_out",
    place: "has_more",
    message: `This is one page of the conversation: its ${which} items are not in it.`,
  };
}

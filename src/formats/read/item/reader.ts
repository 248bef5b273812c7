import { isObject } from "#shared/json.ts";

import { itemsOf } from "../body-of.ts";
import { lookLikeItems, lookReturned } from "../looks.ts";
import type { Reader } from "../reader.ts";

/** One item, as it is sent. */
export const item: Reader = {
  format: "item",
  label: "One item",
  recognises(value) {
    return isObject(value) && lookLikeItems([value]) && !lookReturned([value]);
  },
  read(value) {
    return { items: itemsOf([value]), metadata: [], remarks: [] };
  },
};

import { isObject } from "#shared/json.ts";

import { itemsOf, metadataOf, restOf } from "../body-of.ts";
import type { Reader } from "../reader.ts";

const bodyFields = ["items", "metadata"];

/** The body of `POST /v1/conversations`. Nothing of it is changed: what the API would refuse is shown as a problem. */
export const createBody: Reader = {
  format: "create_body",
  label: "Body of a new conversation",
  recognises(value) {
    if (!isObject(value)) return false;
    if (Array.isArray(value.items)) return true;
    return (
      Object.keys(value).every((key) => bodyFields.includes(key)) &&
      (value.items ?? null) === null &&
      (isObject(value.metadata) || (value.metadata ?? null) === null)
    );
  },
  read(value) {
    if (!isObject(value)) return { items: [], metadata: [], remarks: [] };
    const { items, metadata } = value;
    const isKnown = isObject(metadata) || metadata === null;
    const rest = restOf(value, isKnown ? bodyFields : ["items"]);
    return {
      items: itemsOf(Array.isArray(items) ? items : []),
      metadata: metadataOf(metadata),
      ...(rest && { rest }),
      remarks: [],
    };
  },
};

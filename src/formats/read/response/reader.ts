import { isObject } from "#shared/json.ts";

import type { Remark } from "../../conversation.ts";
import { itemsOf, metadataOf, namesOfFilled } from "../body-of.ts";
import type { Reader } from "../reader.ts";
import { toValidInput } from "../valid-input.ts";

const readFields = ["object", "output", "metadata", "instructions", "id", "created_at"];

/** An answer of `POST /v1/responses`: what it put out, and its metadata. */
export const response: Reader = {
  format: "response",
  label: "Response",
  recognises(value) {
    return isObject(value) && value.object === "response" && !Array.isArray(value.items);
  },
  read(value) {
    const whole = isObject(value) ? value : {};
    const { items, remarks } = toValidInput(
      Array.isArray(whole.output) ? whole.output : [],
      "output",
    );
    const others = namesOfFilled(whole, readFields);
    return {
      items: itemsOf(items),
      metadata: metadataOf(whole.metadata),
      remarks: [
        leftOut("", "A response holds what came out only: the input it answers is not in it."),
        ...((whole.instructions ?? null) === null
          ? []
          : [
              leftOut(
                "instructions",
                "Instructions hold for one response and are no part of a conversation.",
              ),
            ]),
        ...(others === "" ? [] : [leftOut("", `These are no part of a conversation: ${others}.`)]),
        ...remarks,
      ],
    };
  },
};

function leftOut(place: string, message: string): Remark {
  return { outcome: "left_out", place, message };
}

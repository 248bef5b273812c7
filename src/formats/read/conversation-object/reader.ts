import { isObject } from "#shared/json.ts";

import { metadataOf } from "../body-of.ts";
import type { Reader } from "../reader.ts";

/** What creating, reading or updating a conversation answers: its metadata and none of its items. */
export const conversationObject: Reader = {
  format: "conversation_object",
  label: "Stored conversation without its items",
  recognises(value) {
    return isObject(value) && value.object === "conversation" && !Array.isArray(value.items);
  },
  read(value) {
    return {
      items: [],
      metadata: metadataOf(isObject(value) ? value.metadata : undefined),
      remarks: [
        {
          outcome: "left_out",
          place: "",
          message:
            "Only the metadata was taken. The items of a conversation are listed apart, under its address with /items; its id and time are given by the API.",
        },
      ],
    };
  },
};

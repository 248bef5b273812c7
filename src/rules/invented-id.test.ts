import { describe } from "vitest";

import { inventedId } from "./invented-id.ts";
import { call, output } from "./items.test-support.ts";
import { itHoldsTo } from "./rule.test-support.ts";

describe("Id that is not needed", () => {
  itHoldsTo(inventedId, {
    broken: [
      {
        name: "A function call with an id",
        body: { items: [{ ...call, id: "fc_1" }, output] },
        path: ["items", 0, "id"],
      },
      {
        name: "An answer with an id",
        body: {
          items: [{ role: "assistant", content: [{ type: "output_text", text: "" }], id: "msg_1" }],
        },
        path: ["items", 0, "id"],
      },
    ],
    sound: [
      { name: "A call without an id", body: { items: [call, output] } },
      {
        name: "The id of a picture",
        body: { items: [{ type: "image_generation_call", id: "ig_1" }] },
      },
    ],
  });
});

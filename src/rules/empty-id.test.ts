import { describe } from "vitest";

import { emptyId } from "./empty-id.ts";
import { call, output } from "./items.test-support.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const path = ["items", 0, "id"];

describe("Id left empty", () => {
  itHoldsTo(emptyId, {
    broken: [
      {
        name: "A call that needs no id",
        body: { items: [{ ...call, id: "" }, output] },
        path,
      },
      {
        name: "A picture, which needs one",
        body: { items: [{ type: "image_generation_call", id: "" }] },
        path,
      },
      {
        name: "Sealed reasoning",
        body: {
          items: [
            { type: "reasoning", summary: [], id: "", encrypted_content: "gAAAAABo8aL4b1hX" },
            { role: "assistant", content: "Yes." },
          ],
        },
        path,
      },
      {
        name: "A reference to nothing",
        body: { items: [{ type: "item_reference", id: "" }] },
        path,
      },
    ],
    sound: [{ name: "No id", body: { items: [call, { ...output, id: null }] } }],
  });
});

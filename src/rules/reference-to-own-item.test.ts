import { describe } from "vitest";

import { referenceToOwnItem } from "./reference-to-own-item.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const picture = { type: "image_generation_call", id: "ig_1" };
const reference = { type: "item_reference", id: "ig_1" };

describe("Reference to an item of this conversation", () => {
  itHoldsTo(referenceToOwnItem, {
    broken: [
      {
        name: "A reference after its item",
        body: { items: [picture, reference] },
        path: ["items", 1, "id"],
      },
      {
        name: "A reference before its item",
        body: { items: [reference, picture] },
        path: ["items", 0, "id"],
      },
      {
        name: "A second reference to one item",
        body: { items: [reference, reference] },
        path: ["items", 1, "id"],
      },
    ],
    sound: [{ name: "A reference to another item", body: { items: [{ id: "ig_2" }, picture] } }],
  });
});

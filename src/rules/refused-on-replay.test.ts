import { describe } from "vitest";

import { refusedOnReplay } from "./refused-on-replay.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const picture = { type: "image_generation_call", id: "ig_1", result: null, status: "completed" };
const reasoning = { type: "reasoning", summary: [], id: "rs_1" };
const answer = { role: "assistant", content: "Yes." };

describe("Fields that the API has refused on replay", () => {
  itHoldsTo(refusedOnReplay, {
    broken: [
      {
        name: "A picture with how it was drawn",
        body: { items: [{ ...picture, size: "1024x1024", action: null }] },
        path: ["items", 0, "action"],
      },
      {
        name: "Reasoning with a status",
        body: { items: [{ ...reasoning, status: "completed" }, answer] },
        path: ["items", 0, "status"],
      },
    ],
    sound: [
      { name: "A picture", body: { items: [picture] } },
      { name: "Reasoning", body: { items: [reasoning, answer] } },
    ],
  });
});

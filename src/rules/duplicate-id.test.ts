import { describe } from "vitest";

import { duplicateId } from "./duplicate-id.ts";
import { call, output } from "./items.test-support.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const picture = { type: "image_generation_call", id: "ig_1" };

describe("Two items with one id", () => {
  itHoldsTo(duplicateId, {
    broken: [
      {
        name: "A picture sent twice",
        body: { items: [picture, { role: "user", content: "Again." }, picture] },
        path: ["items", 2, "id"],
      },
      {
        name: "A call and its output with one id",
        body: {
          items: [
            { ...call, id: "fc_1" },
            { ...output, id: "fc_1" },
          ],
        },
        path: ["items", 1, "id"],
        beside: ["invented_id"],
      },
      {
        name: "Reasoning sent twice",
        body: {
          items: [
            { type: "reasoning", summary: [], id: "rs_1" },
            { type: "reasoning", summary: [], id: "rs_1" },
            { role: "assistant", content: "Yes." },
          ],
        },
        path: ["items", 1, "id"],
      },
    ],
    sound: [
      { name: "Two pictures", body: { items: [picture, { ...picture, id: "ig_2" }] } },
      {
        name: "An output of the local shell that names its call",
        body: {
          items: [
            {
              type: "local_shell_call",
              action: { type: "exec", command: ["ls"], env: {} },
              status: "completed",
              id: "lsh_1",
              call_id: "call_1",
            },
            { type: "local_shell_call_output", output: "", id: "lsh_1", call_id: "call_1" },
          ],
        },
      },
    ],
  });
});

import { describe } from "vitest";

import { foreignSeal } from "./foreign-seal.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const reasoning = { type: "reasoning", summary: [], id: "rs_1" };
const answer = { role: "assistant", content: "Yes." };
const sealed = `gAAAAABo8aL4${"b1hXc2Rq".repeat(100)}==`;

describe("Encrypted content that the API did not seal", () => {
  itHoldsTo(foreignSeal, {
    broken: [
      {
        name: "Reasoning sealed elsewhere",
        body: { items: [{ ...reasoning, encrypted_content: "Er8CCkYIBxgCKkD=" }, answer] },
        path: ["items", 0, "encrypted_content"],
      },
      {
        name: "Reasoning in the clear",
        body: {
          items: [
            { type: "reasoning", summary: [], encrypted_content: "I think so, gAAAA." },
            answer,
          ],
        },
        path: ["items", 0, "encrypted_content"],
      },
      {
        name: "A compaction with nothing in it",
        body: { items: [{ type: "compaction", encrypted_content: "" }] },
        path: ["items", 0, "encrypted_content"],
      },
    ],
    sound: [
      {
        name: "Sealed reasoning",
        body: { items: [{ ...reasoning, encrypted_content: sealed }, answer] },
      },
      {
        name: "Reasoning without a seal",
        body: { items: [{ ...reasoning, encrypted_content: null }, answer] },
      },
    ],
  });
});

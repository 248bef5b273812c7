import { describe } from "vitest";

import { citationOfUnknownFile } from "./citation-of-unknown-file.ts";
import { itHoldsTo } from "./rule.test-support.ts";

const answer = {
  role: "assistant",
  content: [
    {
      type: "output_text",
      text: "60 days.",
      annotations: [{ type: "file_citation", file_id: "file-1", filename: "policy.pdf", index: 0 }],
    },
  ],
};
const search = {
  type: "file_search_call",
  queries: ["period"],
  status: "completed",
  id: "fs_1",
  results: [{ file_id: "file-1" }],
};

describe("Citation of an unknown file", () => {
  itHoldsTo(citationOfUnknownFile, {
    broken: [
      {
        name: "A file that nothing mentions",
        body: { items: [answer] },
        path: ["items", 0, "content", 0, "annotations", 0, "file_id"],
      },
    ],
    sound: [{ name: "A file that a search found", body: { items: [search, answer] } }],
  });
});

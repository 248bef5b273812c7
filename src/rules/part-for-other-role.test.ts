import { expect, test } from "vitest";

import { partForOtherRole } from "./part-for-other-role.ts";

/** Only a draft can hold such an item: a body's item is told by its role. */
const findingsIn = (content: unknown, role = "assistant") =>
  partForOtherRole
    .check({ items: [{ kind: "message", value: { role, content } }], metadata: [] })
    .map((finding) => ({ ...finding, fixes: finding.fixes?.() }));

test("An input part of an assistant is refused in the API's words, and can be turned into its own", () => {
  expect(findingsIn([{ type: "input_text", text: "Hello" }])).toEqual([
    {
      path: ["items", 0, "content", 0, "type"],
      message: "Invalid value: 'input_text'. Supported values are: 'output_text' and 'refusal'.",
      fixes: [
        {
          label: "Turn it into 'output_text'",
          isSafe: true,
          edits: [
            {
              type: "set",
              path: ["items", 0, "content", 0],
              value: { type: "output_text", text: "Hello" },
            },
          ],
        },
      ],
    },
  ]);
});

test("An image of an assistant can only be removed", () => {
  const [finding] = findingsIn([{ type: "input_image", file_id: "file-1" }]);
  expect(finding?.fixes).toMatchObject([{ label: "Remove the part 'input_image'", isSafe: false }]);
});

test("Plain text, and parts of other roles, are let be", () => {
  expect(findingsIn("Hello")).toEqual([]);
  expect(findingsIn([{ type: "input_text", text: "Hello" }], "user")).toEqual([]);
});

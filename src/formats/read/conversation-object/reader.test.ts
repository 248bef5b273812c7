import { expect, test } from "vitest";

import { examples } from "./examples.test-support.ts";
import { conversationObject } from "./reader.ts";

test("a conversation gives its metadata, and says that its items are elsewhere", () => {
  expect(conversationObject.read(examples[0])).toEqual({
    items: [],
    metadata: [["topic", "orders"]],
    remarks: [{ outcome: "left_out", place: "", message: expect.stringContaining("listed apart") }],
  });
});

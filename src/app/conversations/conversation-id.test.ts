import { expect, test } from "vitest";

import { conversationIdIn } from "./conversation-id.ts";

test.each([
  ["conv_68f0", "conv_68f0"],
  [" conv_68f0\n", "conv_68f0"],
  ['conversation="conv_68-f0",', "conv_68-f0"],
  ["https://api.openai.com/v1/conversations/conv_68f0/items?limit=2", "conv_68f0"],
  ["resp_68f0", undefined],
  ["myconv_68f0", undefined],
  ["conv_", undefined],
  [`conv_${"a".repeat(129)}`, undefined],
])("In %j the id is %j", (text, id) => {
  expect(conversationIdIn(text)).toBe(id);
});

import { expect, test } from "vitest";

import { checkConversation } from "./check-conversation.ts";

const call = { type: "function_call", name: "get_weather", arguments: "{}", call_id: "call_1" };

test("What the schema refuses at a place is all that is said of the place", () => {
  const problems = checkConversation({ items: [{ ...call, call_id: "x".repeat(65) }] });
  expect(problems.map(({ code }) => code)).toEqual(["string_above_max_length"]);
});

test("Too many items do not silence what there is to say of each", () => {
  const items = Array.from({ length: 21 }, (_, index) =>
    index === 20 ? call : { role: "user", content: "Hello" },
  );
  const codes = checkConversation({ items }).map(({ code }) => code);
  expect(codes).toEqual(["several_requests", "call_without_output"]);
});

test.each(["constructor", "toString", "__proto__"])(
  "A part of the type %j, which every object has, is a fault like any other",
  (type) => {
    const problems = checkConversation({ items: [{ role: "user", content: [{ type }] }] });
    expect(problems.map(({ path, code }) => ({ path, code }))).toEqual([
      { path: ["items", 0, "content", 0, "type"], code: "invalid_value" },
    ]);
  },
);

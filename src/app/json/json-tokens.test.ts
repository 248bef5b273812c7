import fc from "fast-check";
import { expect, test } from "vitest";

import { toLines } from "./json-tokens.ts";

test("Tokens put together are the text again, whatever the JSON", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value, null, 2);
      const lines = toLines(text).map((tokens) => tokens.map((token) => token.text).join(""));
      expect(lines.join("\n")).toBe(text);
    }),
  );
});

test("Keys are told from strings, also where a string looks like a key", () => {
  const [line] = toLines('{"a": "b\\": ", "n": -1.5e3, "t": true}');
  expect(line?.filter(({ type }) => type !== "plain")).toEqual([
    { type: "key", text: '"a"' },
    { type: "string", text: '"b\\": "' },
    { type: "key", text: '"n"' },
    { type: "number", text: "-1.5e3" },
    { type: "key", text: '"t"' },
    { type: "literal", text: "true" },
  ]);
});

import fc from "fast-check";
import { expect, test } from "vitest";

import { type DiffLine, diffLines } from "./diff-lines.ts";

const signs = { same: " ", added: "+", removed: "-", changed: "~" };

const asText = (lines: readonly DiffLine[]) =>
  lines.map(({ sign, depth, text }) => `${signs[sign]} ${"  ".repeat(depth)}${text}`);

test("What came, what went and what changed have signs of their own", () => {
  const sent = { type: "message", content: "Hello", phase: null, detail: "low" };
  const stored = {
    id: "msg_1",
    type: "message",
    content: [{ type: "input_text", text: "Hello" }],
    detail: "auto",
  };
  expect(asText(diffLines(sent, stored))).toEqual([
    "  {",
    '+   "id": "msg_1",',
    '    "type": "message",',
    '-   "content": "Hello"',
    '+   "content": [',
    "+     {",
    '+       "type": "input_text",',
    '+       "text": "Hello"',
    "+     }",
    "+   ],",
    '~   "detail": "low" → "auto",',
    '-   "phase": null',
    "  }",
  ]);
});

test("Lists are compared place by place", () => {
  expect(asText(diffLines([1, [], 3], [1, {}]))).toEqual([
    "  [",
    "    1,",
    "-   []",
    "+   {},",
    "-   3",
    "  ]",
  ]);
});

test("Without a difference it is the JSON text itself", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const lines = diffLines(value, structuredClone(value));
      expect(lines.every(({ sign }) => sign === "same")).toBe(true);
      const text = lines.map(({ depth, text: line }) => "  ".repeat(depth) + line).join("\n");
      expect(text).toBe(JSON.stringify(value, null, 2));
    }),
  );
});

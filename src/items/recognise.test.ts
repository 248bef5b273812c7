import fc from "fast-check";
import { expect, test } from "vitest";

import { recognise } from "./recognise.ts";
import { definitionOf, itemDefinitions } from "./registry.ts";

const part = { type: "input_text", text: "Hello" };

test.each<[object, string | undefined]>([
  [{ role: "user", content: "Hello" }, "message"],
  [{ role: "assistant", content: "Hello", phase: "commentary" }, "message"],
  [{ role: "user", content: [part] }, "input_message"],
  [{ role: "user", content: [part], phase: null }, "message"],
  [{ role: "user", content: [part], phase: null, status: "completed" }, "input_message"],
  [{ role: "assistant", content: [] }, "output_message"],
  [{ role: "assistant", content: [part] }, "output_message"],
  [{ type: "message" }, "message"],
  [{ type: "message", content: [part] }, "input_message"],
  [{ type: "message", role: 5, content: "Hello" }, "message"],
  [{ type: null, role: "user", content: "Hello" }, "message"],
  [{ content: "Hello" }, "message"],
  [{ role: "tool", content: "{}", tool_call_id: "call_1" }, "message"],
  [{ id: "msg_1" }, "item_reference"],
  [{ id: "msg_1", type: null }, "item_reference"],
  [{ id: "msg_1", role: "user" }, "message"],
  [{ type: "item_reference" }, "item_reference"],
  [{ type: "function_call" }, "function_call"],
  [{}, undefined],
  [{ id: 5 }, undefined],
  [{ type: "unheard_of", role: "user", content: "Hello" }, undefined],
  [{ type: 5 }, undefined],
])("%j is of kind %s", (item, kind) => {
  expect(recognise(item)).toBe(kind);
});

test.each([null, undefined, "message", 5, [{ role: "user", content: "Hello" }]])(
  "%j is no item of any kind",
  (value) => {
    expect(recognise(value)).toBeUndefined();
  },
);

test("No item is claimed by two kinds, however broken it is", () => {
  const types = [...itemDefinitions.map(({ kind }) => kind), null, undefined];
  const item = fc.record(
    {
      type: fc.oneof(fc.constantFrom(...types), fc.anything()),
      role: fc.oneof(fc.constantFrom("user", "assistant", "system"), fc.anything()),
      content: fc.oneof(fc.string(), fc.constant([part]), fc.anything()),
      id: fc.oneof(fc.string(), fc.anything()),
      phase: fc.constantFrom("commentary", null, undefined),
      status: fc.constantFrom("completed", undefined),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(item, (value) => {
      const claims = itemDefinitions.filter((definition) => definition.recognises(value));
      expect(claims.length).toBeLessThan(2);
      expect(recognise(value)).toBe(claims[0]?.kind);
    }),
  );
});

test("A definition is found by its kind", () => {
  expect(itemDefinitions.map(({ kind }) => definitionOf(kind))).toEqual([...itemDefinitions]);
});

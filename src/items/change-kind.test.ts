import { describe, expect, test } from "vitest";

import { carryOver } from "#schema/carry-over.ts";
import { checkValue } from "#schema/check-value.ts";

import { definitionOf, type ItemKind, itemDefinitions } from "./registry.ts";

const context = { openCalls: [], newId: (prefix: string) => `${prefix}new` };

function changed(item: unknown, kind: ItemKind): unknown {
  const { schema, createDraft } = definitionOf(kind);
  return carryOver(item, schema, createDraft(context));
}

test("The words of a message stay through all three kinds of message", () => {
  const short = { type: "message", role: "user", content: "Hello" };
  const parts = changed(short, "input_message");
  expect(parts).toEqual({ ...short, content: [{ type: "input_text", text: "Hello" }] });
  const answer = changed(parts, "output_message");
  expect(answer).toEqual({
    type: "message",
    role: "assistant",
    content: [{ type: "output_text", text: "Hello" }],
    status: "completed",
  });
  expect(changed(answer, "message")).toEqual({ ...short, role: "assistant" });
});

test("An output keeps the call it answers", () => {
  const output = { type: "function_call_output", call_id: "call_1", output: "done" };
  expect(changed(output, "shell_call_output")).toMatchObject({ call_id: "call_1" });
  expect(changed(output, "function_call")).toMatchObject({ call_id: "call_1", arguments: "{}" });
});

describe.each(itemDefinitions.map(({ kind }) => kind))("Changed to %s,", (kind) => {
  const { schema, createDraft } = definitionOf(kind);
  const examples = itemDefinitions.flatMap((definition) =>
    definition.examples.map(({ name, item }) => ({ from: `${definition.kind}: ${name}`, item })),
  );

  test.each(examples)("$from has no problem that a fresh item has not", ({ item }) => {
    const fresh = checkValue(schema, createDraft(context));
    const left = checkValue(schema, changed(item, kind));
    expect(left.filter(({ path }) => !fresh.some((known) => known.path[0] === path[0]))).toEqual(
      [],
    );
  });
});

import { expect, test } from "vitest";

import { itemDefinitions } from "#items/registry.ts";

import { changeKind } from "./change-kind.ts";
import type { DraftDocument } from "./document.ts";
import { editItem } from "./operations.ts";

function documentOf(kind: DraftDocument["items"][number]["kind"], value: unknown): DraftDocument {
  return { items: [{ key: "a", kind, value }], metadata: [] };
}

function valueOf(document: DraftDocument): unknown {
  return document.items[0]?.value;
}

test("The words of a short message become a text part, and a string again", () => {
  const document = documentOf("message", { type: "message", role: "user", content: "Hello" });
  const parts = changeKind(document, "a", "input_message");
  expect(valueOf(parts)).toEqual({
    type: "message",
    role: "user",
    content: [{ type: "input_text", text: "Hello" }],
  });
  expect(valueOf(changeKind(parts, "a", "message"))).toBe(valueOf(document));
});

test("The words of a message become the output of a call", () => {
  const document = documentOf("message", { type: "message", role: "user", content: "17 °C" });
  expect(valueOf(changeKind(document, "a", "function_call_output"))).toMatchObject({
    output: "17 °C",
  });
});

test("A call and its output share call_id and name", () => {
  const document = documentOf("function_call", {
    type: "function_call",
    name: "get_weather",
    arguments: "{}",
    call_id: "call_1",
  });
  expect(valueOf(changeKind(document, "a", "function_call_output"))).toMatchObject({
    type: "function_call_output",
    call_id: "call_1",
    name: "get_weather",
  });
});

test("Every kind's examples come back exactly after a switch to any other kind", () => {
  for (const { kind, examples } of itemDefinitions) {
    for (const { item } of examples) {
      for (const other of itemDefinitions) {
        const there = changeKind(documentOf(kind, item), "a", other.kind);
        expect(valueOf(changeKind(there, "a", kind))).toBe(item);
      }
    }
  }
});

test("What was edited since the switch is not lost on the way back", () => {
  const document = documentOf("message", {
    type: "message",
    role: "system",
    content: "Old",
    phase: null,
  });
  const parts = changeKind(document, "a", "input_message");
  const edited = editItem(parts, "a", {
    type: "message",
    role: "developer",
    content: [{ type: "input_text", text: "New" }],
  });
  expect(valueOf(changeKind(edited, "a", "message"))).toEqual({
    type: "message",
    role: "developer",
    content: [{ type: "input_text", text: "New" }],
    phase: null,
  });
});

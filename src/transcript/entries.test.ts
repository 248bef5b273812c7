import fc from "fast-check";
import { expect, test } from "vitest";

import { recognise } from "#items/recognise.ts";
import { itemDefinitions } from "#items/registry.ts";

import { entriesOf, type TranscriptItem } from "./entries.ts";

function placed(values: readonly unknown[]): TranscriptItem[] {
  return values.map((value, index) => ({
    key: `k${index}`,
    kind: recognise(value) ?? "unknown",
    value,
  }));
}

/** The places of the items, as they are read: `[[1, 3], 2]` where 3 stands with 1; `"4→1"` for a note of it. */
function layout(...values: unknown[]): unknown[] {
  return entriesOf(placed(values)).map((entry) =>
    "output" in entry
      ? `${entry.output.index}→${entry.callIndex}`
      : entry.steps.map(({ index }) => index),
  );
}

const says = (role: string) => ({ type: "message", role, content: "Hello" });
const call = (id: string) => ({ type: "function_call", name: "f", arguments: "{}", call_id: id });
const output = (id: string) => ({ type: "function_call_output", call_id: id, output: "1" });
const thinks = { type: "reasoning", summary: [] };
const screen = (id: string, url: string) => ({
  type: "computer_call_output",
  call_id: id,
  output: { type: "computer_screenshot", image_url: url },
});
const acts = (id: string) => ({ type: "computer_call", call_id: id, action: { type: "click" } });

test("Turns of talk stand alone", () => {
  expect(layout(says("user"), says("assistant"), says("user"))).toEqual([[0], [1], [2]]);
});

test("Calls made at the same time each stand with their own output", () => {
  expect(layout(call("a"), call("b"), output("b"), output("a"))).toEqual([
    [0, 3],
    [1, 2],
  ]);
});

test("An output that comes after more talk is shown with its call, and its place says so", () => {
  expect(layout(call("a"), says("user"), output("a"))).toEqual([[0, 2], [1], "2→0"]);
});

test("An output before its call, or of no call, stands for itself", () => {
  expect(layout(output("a"), call("a"), output("b"))).toEqual([[0], [1], [2]]);
});

test("Of calls with the same id the output answers the one before it", () => {
  expect(layout(call("a"), output("a"), call("a"), output("a"))).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test("Reasoning goes with the answer or the call that it led to, and with no user's turn", () => {
  expect(layout(thinks, thinks, call("a"), output("a"), thinks, says("assistant"))).toEqual([
    [0, 1, 2, 3],
    [4, 5],
  ]);
  expect(layout(thinks, says("user"))).toEqual([[0], [1]]);
});

test("What is done on an MCP server is one group: tools, request, approval and call", () => {
  const list = { type: "mcp_list_tools", server_label: "docs", tools: [] };
  const request = { type: "mcp_approval_request", id: "r", server_label: "docs" };
  const response = { type: "mcp_approval_response", approval_request_id: "r", approve: true };
  const done = { type: "mcp_call", approval_request_id: "r", server_label: "docs" };
  expect(layout(list, request, response, done)).toEqual([[0, 1, 2, 3]]);
  expect(layout(request, says("user"), response, done)).toEqual([[0, 2, 3], [1], "2→0", "3→0"]);
});

test("An output knows its call, an action the screen that it acts on", () => {
  const items = placed([acts("a"), screen("a", "https://example.com/1.png"), acts("b")]);
  const steps = entriesOf(items).flatMap((entry) => ("steps" in entry ? entry.steps : []));
  expect(steps.map(({ call: answered }) => answered)).toEqual([
    undefined,
    items[0]?.value,
    undefined,
  ]);
  expect(steps.map(({ screenshot }) => screenshot)).toEqual([
    undefined,
    undefined,
    "https://example.com/1.png",
  ]);
});

test("Every item is read exactly once, whatever the conversation", () => {
  const examples = itemDefinitions.flatMap((definition): unknown[] =>
    definition.examples.map(({ item }) => item),
  );
  const value = fc.oneof(
    fc.constantFrom(...examples),
    fc.jsonValue(),
    fc.constantFrom(call("a"), output("a"), thinks, says("user")),
  );
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const entries = entriesOf(placed(values));
      const read = entries.flatMap((entry) =>
        "steps" in entry ? entry.steps.map(({ index }) => index) : [],
      );
      expect(read.toSorted((a, b) => a - b)).toEqual([...values.keys()]);
      expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    }),
  );
});

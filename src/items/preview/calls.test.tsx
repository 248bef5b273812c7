import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { previews } from "#items/previews.ts";
import { definitionOf, type ItemKind } from "#items/registry.ts";
import { toolDefinitions } from "#items/tools/registry.ts";
import { ToolPreview } from "#items/tools/tool-preview.tsx";
import { isObject, type JsonObject } from "#shared/json.ts";
import { unparsed } from "#shared/unparsed.ts";

import { hostile, markupOf, spoilt, textOf } from "./preview.test-support.tsx";

const kinds = [
  "function_call",
  "function_call_output",
  "custom_tool_call",
  "custom_tool_call_output",
  "web_search_call",
  "file_search_call",
  "mcp_list_tools",
  "mcp_approval_request",
  "mcp_approval_response",
  "mcp_call",
  "tool_search_call",
  "tool_search_output",
  "additional_tools",
  "program",
  "program_output",
  "item_reference",
  "compaction",
  "compaction_trigger",
  "configuration_update",
] as const satisfies readonly ItemKind[];

describe.each(kinds)("%s", (kind) => {
  const { schema, examples } = definitionOf(kind);

  test.each(examples)("shows the words of its example $name", ({ item }) => {
    const text = textOf(drawn(kind, item));
    expect(text).not.toBe("");
    expect(wordsIn(item).filter((word) => !text.includes(word))).toEqual([]);
  });

  test("draws whatever the item holds, and runs none of it", () => {
    fc.assert(
      fc.property(spoilt(schema), (item) => {
        expect(drawn(kind, item)).not.toMatch(hostile);
      }),
      { numRuns: 60 },
    );
  });

  test("draws an item of which nothing is there yet", () => {
    expect(drawn(kind, {})).not.toMatch(hostile);
  });
});

describe.each([...toolDefinitions])("The tool $type", ({ schema, examples }) => {
  test.each([...examples])("shows the words of its example $name", ({ item }) => {
    const text = textOf(markupOf(<ToolPreview tool={item} />));
    expect(wordsIn(item).filter((word) => !text.includes(word))).toEqual([]);
    expect(text).not.toContain("replace-with-your-token");
  });

  test("is drawn whatever it holds", () => {
    fc.assert(
      fc.property(spoilt(schema), (tool) => {
        expect(markupOf(<ToolPreview tool={tool} />)).not.toMatch(hostile);
      }),
      { numRuns: 40 },
    );
  });
});

test("An output says what it answers", () => {
  const call = { type: "function_call", name: "get_weather", namespace: "forecast" };
  const item = { type: "function_call_output", call_id: "call_1", output: "17" };
  const Preview = previews.function_call_output;
  expect(textOf(markupOf(<Preview item={item} call={call} />))).toContain("forecast › get_weather");
});

test("Half-typed arguments stand as they were typed", () => {
  const item = { type: "function_call", name: "f", arguments: '{"city":"Par' };
  expect(textOf(drawn("function_call", item))).toContain('{"city":"Par');
  const search = { type: "tool_search_call", arguments: unparsed('{"query":') };
  expect(textOf(drawn("tool_search_call", search))).toContain('{"query":');
});

test("Of 10,000 tools the first are drawn, and how many there are is said", () => {
  const tools = Array.from({ length: 10_000 }, (_, index) => ({ name: `tool_${index}` }));
  const text = textOf(drawn("mcp_list_tools", { server_label: "s", tools }));
  expect(text).toContain("Show all 10,000 tools");
  expect(text).not.toContain("tool_30");
});

test.each([
  ["a sentence", "no such order"],
  ["an error of another make", { message: "no such order" }],
  ["a list of texts", ["no such order"]],
])("An MCP error that is %s is shown", (_, error) => {
  const text = textOf(drawn("mcp_call", { type: "mcp_call", name: "f", error }));
  expect(text).toContain("The call failed");
  expect(text).toContain("no such order");
});

function drawn(kind: ItemKind, item: JsonObject): string {
  const Preview = previews[kind];
  return markupOf(<Preview item={item} />);
}

/** What a reader need not see: ids that tie items, marks for machines, secrets, packed data. */
const unseen = new Set(
  `type id call_id file_id approval_request_id fingerprint encrypted_content detail role execution
  prompt_cache_breakpoint image_url file_url file_data syntax allowed_callers required approve
  authorization headers domain_secrets skills`.split(/\s+/),
);

/** The words and numbers of an item, those in JSON texts too. */
function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (isObject(value)) {
    return Object.entries(value).flatMap(([key, inner]) => (unseen.has(key) ? [] : wordsIn(inner)));
  }
  if (typeof value === "number") return [String(value)];
  return typeof value === "string" ? wordsInText(value) : [];
}

function wordsInText(text: string): string[] {
  if (/^[[{]/.test(text)) return wordsIn(JSON.parse(text));
  if (text === "in_progress") return ["in progress"];
  return text.split("\n").filter((line) => line.trim() !== "");
}

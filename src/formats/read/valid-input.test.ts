import { describe, expect, test } from "vitest";

import { checkItem } from "#body/check-item.ts";
import { recognise } from "#items/recognise.ts";
import { definitionOf, itemDefinitions } from "#items/registry.ts";
import { normalise } from "#sandbox/normalise.ts";
import { isObject } from "#shared/json.ts";

import { toValidInput } from "./valid-input.ts";

const hex = "68d2ab5c1e8c8190b14f964abc05426768d2ab5c1e8c8190";

const examples = itemDefinitions.flatMap(({ kind, examples: all }) =>
  all.map(({ name, item }) => ({
    kind,
    idPrefix: definitionOf(kind).idPrefix ?? "item_",
    name,
    item: { ...item },
  })),
);

const messagesOf = (items: readonly unknown[]) =>
  toValidInput(items).remarks.map(
    ({ outcome, place, message }) => `${outcome} ${place}: ${message}`,
  );

/** The schema knows the status of reasoning; the API refuses it all the same. */
function withoutRefusedStatus(item: Record<string, unknown>): Record<string, unknown> {
  if (item.type !== "reasoning") return item;
  const { status: _status, ...rest } = item;
  return rest;
}

describe("items of every kind", () => {
  test.each(examples)(
    "$kind ($name) as it is stored becomes valid input",
    ({ kind, idPrefix, item }) => {
      const stored = { ...normalise(kind, item, `${idPrefix}${hex}`), created_by: "user_1" };
      const [valid] = toValidInput([stored]).items;
      expect(checkItem("unknown", valid)).toEqual([]);
      expect(valid).not.toHaveProperty("created_by");
    },
  );

  const inputs = examples.map(({ item, ...example }) => {
    const { id, ...input } = withoutRefusedStatus(item);
    const isNeeded = checkItem("unknown", input).length > 0;
    return { ...example, input: isNeeded ? { id, ...input } : input };
  });

  test.each(inputs)(
    "$kind ($name) with no more than a needed id comes back as it is",
    ({ input }) => {
      expect(toValidInput([input])).toEqual({ items: [input], remarks: [] });
    },
  );

  test("ids stay where the kind needs them, and only there", () => {
    const kept = examples
      .map(({ kind, idPrefix, item }) => normalise(kind, item, `${idPrefix}${hex}`))
      .filter((stored) =>
        toValidInput([stored]).items.some((item) => isObject(item) && "id" in item),
      )
      .map(recognise);
    expect([...new Set(kept)]).toEqual([
      "web_search_call",
      "file_search_call",
      "reasoning",
      "item_reference",
      "mcp_list_tools",
      "mcp_approval_request",
      "mcp_call",
      "code_interpreter_call",
      "local_shell_call",
      "local_shell_call_output",
      "computer_call",
      "image_generation_call",
      "program",
      "program_output",
    ]);
  });
});

describe("what only stored items have", () => {
  test("one remark speaks of all ids", () => {
    const call = { type: "function_call", call_id: "call_1", name: "count", arguments: "{}" };
    expect(
      messagesOf([
        { ...call, id: "fc_1" },
        { ...call, id: "fc_2" },
      ]),
    ).toEqual([
      "left_out items[0]: Ids are left out where none is needed: the API gives new ones. (2 times, here first)",
    ]);
  });

  test("who made an item is left out, within shell outputs too", () => {
    const output = { stdout: "42\n", stderr: "", outcome: { type: "exit", exit_code: 0 } };
    const item = { type: "shell_call_output", call_id: "call_1", output: [output] };
    const stored = { ...item, created_by: "a", output: [{ ...output, created_by: "a" }] };
    expect(toValidInput([stored]).items).toEqual([item]);
  });

  test("what an SDK has parsed is left out", () => {
    const call = { type: "function_call", call_id: "call_1", name: "count", arguments: "{}" };
    const part = { type: "output_text", text: "{}", annotations: [] };
    const said = { type: "message", role: "assistant", content: [part] };
    const parsed = [
      { ...call, parsed_arguments: {} },
      { ...said, content: [{ ...part, parsed: {} }] },
    ];
    expect(toValidInput(parsed).items).toEqual([call, said]);
  });

  test.each([
    { type: "custom_tool_call", call_id: "call_1", name: "n", input: "", status: "completed" },
    { type: "custom_tool_call_output", call_id: "call_1", output: "42", status: "completed" },
    { type: "reasoning", summary: [], encrypted_content: "gAAA", status: "completed" },
  ])("the status of a $type is left out", ({ status: _status, ...item }) => {
    expect(toValidInput([{ ...item, status: "completed" }]).items).toEqual([item]);
  });

  test.each([
    [{ type: "additional_tools", role: "system", tools: [] }, "developer role"],
    [{ type: "computer_call_output", call_id: "c", output: {}, status: "failed" }, "failed"],
    [
      { type: "custom_tool_call_output", call_id: "c", output: "", status: "incomplete" },
      "not completed",
    ],
  ])("what would mean something else is left out with its reason (%#)", (item, reason) => {
    const { items, remarks } = toValidInput([item], "output");
    expect(items).toEqual([]);
    expect(remarks).toEqual([
      { outcome: "left_out", place: "output[0]", message: expect.stringContaining(reason) },
    ]);
  });

  test("a field that has to be there is filled in where null was left out", () => {
    const run = {
      type: "code_interpreter_call",
      id: "ci_1",
      container_id: "cntr_1",
      status: "failed",
    };
    expect(toValidInput([run]).items).toEqual([{ ...run, code: null, outputs: null }]);
    expect(messagesOf([run])).toEqual([
      'changed items[0]: The missing field "code" was filled in: null.',
      'changed items[0]: The missing field "outputs" was filled in: null.',
    ]);
  });

  test("sources of a search that are no pages are left out", () => {
    const page = { type: "url", url: "https://example.com" };
    const search = { type: "web_search_call", id: "ws_1", status: "completed" };
    const action = {
      type: "search",
      queries: ["tents"],
      sources: [page, { type: "api", name: "oai-weather" }],
    };
    expect(toValidInput([{ ...search, action }]).items).toEqual([
      { ...search, action: { ...action, sources: [page] } },
    ]);
  });

  test("fields and items that nobody knows are kept and named", () => {
    const call = { type: "function_call", call_id: "c", name: "n", arguments: "{}", mood: "good" };
    const items = [call, { type: "telepathy_call", id: "tp_1" }, 7];
    expect(toValidInput(items).items).toEqual(items);
    expect(messagesOf(items)).toEqual([
      'kept items[0]: The field "mood" is kept, although the API knows none.',
      "kept items[1]: An item of a type that is not known here is kept as it is.",
    ]);
  });
});

describe("returned messages", () => {
  const message = { type: "message", status: "completed" };

  test.each(["unknown", "critic", "discriminator", "tool"])("the role %s becomes user", (role) => {
    const stored = { ...message, id: "msg_1", role, content: [{ type: "text", text: "42" }] };
    const { items, remarks } = toValidInput([stored]);
    expect(items).toEqual([
      { ...message, role: "user", content: [{ type: "input_text", text: "42" }] },
    ]);
    expect(remarks.map(({ outcome }) => outcome)).toEqual(["left_out", "changed", "changed"]);
    expect(checkItem("unknown", items[0])).toEqual([]);
  });

  test("parts that cannot be sent become such as can, with their words", () => {
    const parts = [
      { type: "text", text: "a" },
      { type: "summary_text", text: "b" },
      { type: "reasoning_text", text: "c" },
    ];
    const spoken = (role: string) => toValidInput([{ ...message, role, content: parts }]).items;
    const texts = ["a", "b", "c"];
    expect(spoken("user")).toEqual([
      { ...message, role: "user", content: texts.map((text) => ({ type: "input_text", text })) },
    ]);
    expect(spoken("assistant")).toEqual([
      {
        ...message,
        role: "assistant",
        content: texts.map((text) => ({ type: "output_text", text, annotations: [] })),
      },
    ]);
  });

  test("a screenshot becomes an image", () => {
    const part = { type: "computer_screenshot", file_id: "file-1" };
    expect(toValidInput([{ ...message, role: "user", content: [part] }]).items).toEqual([
      {
        ...message,
        role: "user",
        content: [{ type: "input_image", file_id: "file-1", detail: "auto" }],
      },
    ]);
  });

  test("a part that nobody knows is kept and named", () => {
    const item = { ...message, role: "user", content: [{ type: "smell", of: "rain" }] };
    expect(toValidInput([item]).items).toEqual([item]);
    expect(messagesOf([item])).toEqual([
      'kept items[0].content[0]: A part of the type "smell" is kept, although the API takes none here.',
    ]);
  });

  test("a type that is null is filled in", () => {
    expect(toValidInput([{ type: null, role: "user", content: "Hi" }])).toEqual({
      items: [{ type: "message", role: "user", content: "Hi" }],
      remarks: [
        {
          outcome: "changed",
          place: "items[0]",
          message: 'The missing type was filled in: "message".',
        },
      ],
    });
  });
});

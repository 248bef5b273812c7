import { describe, expect, test } from "vitest";

import { checkBody } from "#body/check-body.ts";
import { applyEdits } from "#body/fix.ts";
import { unparsed } from "#shared/unparsed.ts";

import { withSchemaFixes } from "./schema-fixes.ts";

const call = { type: "function_call", name: "find", arguments: "{}", call_id: "call_1" };
const hello = { type: "message", role: "user", content: "Hello" };
const search = { type: "web_search_call", action: { type: "search", queries: ["x"] }, id: "ws_1" };
const approval = { type: "mcp_approval_response", approval_request_id: "mcpr_1" };

/** The body after each fix of its one problem, by what the fix says it will do. */
function fixesOf(body: object) {
  const problems = withSchemaFixes(checkBody(body), body);
  expect(problems).toHaveLength(1);
  return (problems[0]?.fixes ?? []).map(({ label, isSafe, edits }) => {
    const after = applyEdits(body, edits);
    expect(checkBody(after)).toEqual([]);
    return { label, isSafe, after };
  });
}

describe("A fault of an item is mended safely:", () => {
  test.each<[string, object, object]>([
    ["Rename it to 'namespace'", { ...call, nameSpace: "crm" }, { ...call, namespace: "crm" }],
    ["Write it 'user'", { ...hello, role: "User" }, hello],
    ["Write it 'function_call'", { ...call, type: "function-call" }, call],
    ["Write it as JSON text", { ...call, arguments: { a: 1 } }, { ...call, arguments: '{"a":1}' }],
    ["Turn it into text", { ...call, name: 5 }, { ...call, name: "5" }],
    ["Turn it into yes or no", { ...approval, approve: "true" }, { ...approval, approve: true }],
    ["Turn it into a number", { ...shellOutput("0") }, { ...shellOutput(0) }],
    [
      "Make it a list of one",
      { type: "message", role: "user", content: { type: "input_text", text: "x" } },
      { type: "message", role: "user", content: [{ type: "input_text", text: "x" }] },
    ],
    [
      "Read the text as JSON",
      { type: "tool_search_call", arguments: '{"query":"x"}' },
      { type: "tool_search_call", arguments: { query: "x" } },
    ],
    [
      "Turn it into 'output_text'",
      { role: "assistant", content: [{ type: "input_text", text: "x" }] },
      { role: "assistant", content: [{ type: "output_text", text: "x" }] },
    ],
    [
      "Turn it into 'input_text'",
      { role: "user", content: [{ type: "text", text: "x" }] },
      { role: "user", content: [{ type: "input_text", text: "x" }] },
    ],
    [
      "Turn it into 'input_image'",
      { role: "user", content: [{ type: "image_url", image_url: { url: "https://a.org/a.png" } }] },
      { role: "user", content: [{ type: "input_image", image_url: "https://a.org/a.png" }] },
    ],
    [
      "Put 'data:image/png;base64,' in front",
      { role: "user", content: [{ type: "input_image", image_url: "iVBORw0KGgo=" }] },
      {
        role: "user",
        content: [{ type: "input_image", image_url: "data:image/png;base64,iVBORw0KGgo=" }],
      },
    ],
    [
      "Leave it out, as it is empty",
      { role: "user", content: [{ type: "input_image", file_id: "file-1", image_url: "" }] },
      { role: "user", content: [{ type: "input_image", file_id: "file-1" }] },
    ],
    ["Leave it out, as it is empty", { ...call, async: null }, call],
    [
      "Repair the JSON",
      { type: "tool_search_call", arguments: unparsed("{query: 'x'") },
      { type: "tool_search_call", arguments: { query: "x" } },
    ],
    [
      "Add summary: []",
      { type: "reasoning", id: "rs_1" },
      { type: "reasoning", id: "rs_1", summary: [] },
    ],
    ["Add code: null", interpreterCall({}), interpreterCall({ code: null })],
  ])("%s", (label, item, mended) => {
    const [first] = fixesOf({ items: [hello, item] });
    expect(first).toEqual({ label, isSafe: true, after: { items: [hello, mended] } });
  });
});

describe("A fault of an item is mended at a price, which the fix tells:", () => {
  test.each<[string, object, object]>([
    ["Remove 'created_by'", { ...call, created_by: "me" }, call],
    ['Add status: "completed"', search, { ...search, status: "completed" }],
    ["Add approve: true", approval, { ...approval, approve: true }],
    [
      "Shorten it to 128 characters",
      { type: "function_call_output", call_id: "call_1", output: "", name: "n".repeat(129) },
      { type: "function_call_output", call_id: "call_1", output: "", name: "n".repeat(128) },
    ],
    [
      "Turn it into 'input_text'; this removes annotations",
      { role: "user", content: [{ type: "output_text", text: "x", annotations: [{}] }] },
      { role: "user", content: [{ type: "input_text", text: "x" }] },
    ],
    [
      "Remove the part 'input_image'",
      { role: "assistant", content: [{ type: "input_image", file_id: "file-1" }] },
      { role: "assistant", content: [] },
    ],
  ])("%s", (label, item, mended) => {
    expect(fixesOf({ items: [item] })).toEqual([
      { label, isSafe: false, after: { items: [mended] } },
    ]);
  });
});

describe("Metadata is mended:", () => {
  test.each<[string, boolean, object, object]>([
    ["Turn it into text", true, { n: 5 }, { n: "5" }],
    ["Turn it into text", true, { n: ["a"] }, { n: '["a"]' }],
    ["Remove the pair, which holds nothing", true, { n: null }, {}],
    ["Shorten it to 512 characters", false, { n: "😀".repeat(513) }, { n: "😀".repeat(512) }],
    [
      "Shorten the name to 64 characters",
      false,
      { ["n".repeat(65)]: "a" },
      { ["n".repeat(64)]: "a" },
    ],
  ])("%s (safe: %s)", (label, isSafe, metadata, mended) => {
    expect(fixesOf({ metadata })).toEqual([{ label, isSafe, after: { metadata: mended } }]);
  });

  test("a shortened name never takes the place of another", () => {
    expect(fixesOf({ metadata: { ["n".repeat(65)]: "a", ["n".repeat(64)]: "b" } })).toEqual([]);
  });
});

test("An unknown key of the body can be removed", () => {
  expect(fixesOf({ items: [], model: "gpt-5" })).toEqual([
    { label: "Remove 'model'", isSafe: false, after: { items: [] } },
  ]);
});

test("Where nothing is certain there is no fix", () => {
  for (const item of [{ ...call, name: "" }, { ...hello, role: "tool" }, { type: "unheard_of" }]) {
    expect(fixesOf({ items: [item] })).toEqual([]);
  }
});

test("An item is mended as the kind that it is meant to be", () => {
  const body = { items: [{ role: "assistant", content: [], phase: "Commentary" }] };
  const problems = [
    { path: ["items", 0, "phase"], severity: "error", code: "invalid_value", message: "No." },
  ] as const;
  const [problem] = withSchemaFixes(problems, body, ["message"]);
  expect(problem?.fixes).toMatchObject([{ label: "Write it 'commentary'" }]);
});

test("Unfinished JSON is repaired also where its text stands for it, as it would be sent", () => {
  const body = { items: [{ type: "tool_search_call", arguments: "{query: 'x'" }] };
  const problems = [
    { path: ["items", 0, "arguments"], severity: "error", code: "invalid_json", message: "No." },
  ] as const;
  const [problem] = withSchemaFixes(problems, body, ["tool_search_call"]);
  expect(problem?.fixes).toMatchObject([{ edits: [{ value: { query: "x" } }] }]);
});

function shellOutput(exitCode: unknown) {
  const outcome = { type: "exit", exit_code: exitCode };
  const output = [{ stdout: "", stderr: "", outcome }];
  return { type: "shell_call_output", call_id: "call_1", output };
}

function interpreterCall(more: object) {
  const known = { outputs: null, status: "completed", container_id: "cntr_1", id: "ci_1" };
  return { type: "code_interpreter_call", ...known, ...more };
}

const timestamp = "2025-10-29T00:59:38.317Z";

/** A session of today: a patch, a search, and what Codex keeps about itself. */
export const session: readonly unknown[] = [
  {
    timestamp,
    type: "session_meta",
    payload: {
      id: "019a2d7a-41c4-78b1-b7cc-a45d62a89cd5",
      timestamp: "2025-10-29T00:59:38.308Z",
      cwd: "/home/ada/shop",
      originator: "codex_cli_rs",
      cli_version: "0.98.0",
      base_instructions: { text: "You are Codex." },
    },
  },
  {
    timestamp,
    type: "response_item",
    payload: {
      type: "message",
      role: "developer",
      content: [{ type: "input_text", text: "<permissions instructions>…" }],
    },
  },
  {
    timestamp,
    type: "response_item",
    payload: {
      type: "message",
      role: "user",
      content: [{ type: "input_text", text: "Fix the test" }],
    },
  },
  { timestamp, type: "event_msg", payload: { type: "user_message", message: "Fix the test" } },
  { timestamp, type: "turn_context", payload: { cwd: "/home/ada/shop", model: "gpt-5-codex" } },
  {
    timestamp,
    type: "response_item",
    payload: {
      type: "reasoning",
      summary: [{ type: "summary_text", text: "**Looking for the test**" }],
      content: null,
      encrypted_content: "gAAAAABo8aLzQk1vN2w0cXhUd0JhRmxk",
    },
  },
  {
    timestamp,
    type: "response_item",
    payload: {
      type: "function_call",
      name: "shell_command",
      arguments: '{"command":"npm test"}',
      call_id: "call_npm",
    },
  },
  { timestamp, type: "event_msg", payload: { type: "token_count", info: null } },
  {
    timestamp,
    type: "response_item",
    payload: { type: "function_call_output", call_id: "call_npm", output: "1 failed" },
  },
  {
    timestamp,
    type: "response_item",
    payload: {
      type: "custom_tool_call",
      status: "completed",
      call_id: "call_patch",
      name: "apply_patch",
      input: "*** Begin Patch\n*** End Patch",
    },
  },
  {
    timestamp,
    type: "response_item",
    payload: { type: "custom_tool_call_output", call_id: "call_patch", output: "Success" },
  },
  {
    timestamp,
    type: "response_item",
    payload: {
      type: "web_search_call",
      status: "completed",
      action: { type: "search", query: "vitest" },
    },
  },
  {
    timestamp,
    type: "response_item",
    payload: { type: "ghost_snapshot", ghost_commit: { id: "abc" } },
  },
  { timestamp, type: "compacted", payload: { message: "", replacement_history: [] } },
  {
    timestamp,
    type: "response_item",
    payload: {
      type: "message",
      role: "assistant",
      content: [{ type: "output_text", text: "It passes now." }],
      phase: "final_answer",
    },
  },
];

/** A session of the first versions: bare items, outputs as objects, a local shell. */
export const oldSession: readonly unknown[] = [
  { id: "5973b6c0", timestamp: "2025-05-07T17:24:21.123Z", instructions: "Be careful." },
  { record_type: "state" },
  {
    type: "message",
    id: null,
    role: "user",
    content: [{ type: "input_text", text: "List files" }],
  },
  { type: "reasoning", id: "rs_1", summary: [{ type: "summary_text", text: "ls" }] },
  {
    type: "local_shell_call",
    call_id: "call_ls",
    status: "completed",
    action: { type: "exec", command: ["ls"], env: {} },
  },
  { type: "function_call_output", call_id: "call_ls", output: "src" },
  { type: "function_call", id: "fc_1", name: "shell", arguments: "{}", call_id: "call_2" },
  { type: "function_call_output", call_id: "call_2", output: { content: "src", success: true } },
];

export const lineExamples: readonly (readonly unknown[])[] = [session, oldSession];

/** A session of the TypeScript SDK. */
export const session: readonly unknown[] = [
  {
    type: "message",
    role: "user",
    content: [
      { type: "input_text", text: "What is on this picture?" },
      { type: "input_image", image: "https://images.example.com/seam.jpg", detail: "low" },
      { type: "input_file", file: { id: "file-invoice" }, filename: "invoice.pdf" },
      { type: "audio", audio: "UklGRg==", transcript: "Quickly please" },
    ],
  },
  {
    type: "reasoning",
    id: "rs_68f1a2b3c4d5",
    content: [
      { type: "input_text", text: "An order is needed.", providerData: { type: "summary_text" } },
    ],
    providerData: { encrypted_content: "gAAAAABo8aLzQk1vN2w0cXhUd0JhRmxk" },
  },
  {
    type: "function_call",
    id: "fc_68f1a2b3c4d5",
    callId: "call_order",
    name: "find_order",
    status: "completed",
    arguments: '{"callId":1}',
    providerData: { model: "gpt-5" },
  },
  {
    type: "function_call_result",
    callId: "call_order",
    name: "find_order",
    status: "completed",
    output: { type: "text", text: "delivered" },
  },
  {
    type: "hosted_tool_call",
    id: "ws_68f1a2b3c4d5",
    name: "web_search_call",
    status: "completed",
    providerData: {
      type: "web_search_call",
      action: { type: "search", queries: ["tent seam"] },
    },
  },
  {
    type: "computer_call",
    id: "cu_68f1a2b3c4d5",
    callId: "call_screen",
    status: "completed",
    action: { type: "screenshot" },
  },
  {
    type: "computer_call_result",
    callId: "call_screen",
    output: { type: "computer_screenshot", data: "data:image/png;base64,iVBORw0KGgo=" },
  },
  {
    type: "shell_call",
    callId: "call_shell",
    status: "completed",
    action: { commands: ["ls"], timeoutMs: 1000 },
  },
  {
    type: "shell_call_output",
    callId: "call_shell",
    output: [{ stdout: "src", stderr: "", outcome: { type: "exit", exitCode: 0 } }],
  },
  {
    type: "message",
    id: "msg_68f1a2b3c4d5",
    role: "assistant",
    status: "completed",
    content: [
      {
        type: "output_text",
        text: "A torn tent.",
        providerData: {
          annotations: [
            {
              type: "url_citation",
              url: "https://northwind.example.com",
              title: "Tents",
              start_index: 0,
              end_index: 12,
            },
          ],
        },
      },
    ],
  },
];

/** Rows of the table in which the Python SDK keeps a session. */
export const rows: readonly unknown[] = [
  {
    id: 1,
    session_id: "user_123",
    message_data: '{"role": "user", "content": "Hi"}',
    created_at: "2025-10-29 00:59:38",
  },
  {
    id: 2,
    session_id: "user_123",
    message_data:
      '{"id": "msg_1", "content": [{"annotations": [], "text": "Hello!", "type": "output_text", "logprobs": []}], "role": "assistant", "status": "completed", "type": "message", "provider_data": {"model": "gpt-5"}}',
    created_at: "2025-10-29 00:59:40",
  },
  { id: 3, session_id: "user_123", message_data: "broken", created_at: "2025-10-29 00:59:41" },
];

/** A run of the TypeScript SDK that waits for somebody to approve a call. */
export const runState = {
  $schemaVersion: "1.4",
  currentTurn: 1,
  currentAgent: { name: "Support" },
  originalInput: "Cancel order 7",
  modelResponses: [],
  generatedItems: [
    {
      type: "tool_call_item",
      rawItem: { type: "function_call", callId: "call_7", name: "cancel", arguments: "{}" },
      agent: { name: "Support" },
    },
    {
      type: "tool_approval_item",
      rawItem: { type: "function_call", callId: "call_7", name: "cancel", arguments: "{}" },
      agent: { name: "Support" },
    },
  ],
};

/** The same of the Python SDK. */
export const pythonRunState = {
  $schemaVersion: "1.0",
  original_input: [{ role: "user", content: "Cancel order 7" }],
  generated_items: [
    {
      type: "message_output_item",
      raw_item: {
        id: "msg_1",
        type: "message",
        role: "assistant",
        status: "completed",
        content: [{ type: "output_text", text: "Done.", annotations: [] }],
      },
      agent: { name: "Support" },
    },
  ],
};

export const examples: readonly unknown[] = [
  session,
  rows,
  runState,
  pythonRunState,
  { state: runState, finalOutput: "Done." },
  session[2],
];

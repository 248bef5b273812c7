/** A request with a picture, reasoning, parallel calls, their results and a document. */
export const request = {
  model: "claude-sonnet-4-5",
  max_tokens: 1024,
  system: [
    { type: "text", text: "You support Northwind Outdoor.", cache_control: { type: "ephemeral" } },
  ],
  tools: [
    {
      name: "find_order",
      description: "Finds an order by its number.",
      input_schema: { type: "object", properties: { number: { type: "integer" } } },
      cache_control: { type: "ephemeral" },
    },
    { type: "web_search_20250305", name: "web_search", max_uses: 5 },
  ],
  messages: [
    {
      role: "user",
      content: [
        {
          type: "image",
          source: { type: "base64", media_type: "image/png", data: "iVBORw0KGgo=" },
        },
        { type: "image", source: { type: "url", url: "https://images.example.com/seam.jpg" } },
        {
          type: "document",
          source: { type: "base64", media_type: "application/pdf", data: "JVBERi0=" },
          title: "Invoice",
          citations: { enabled: true },
        },
        { type: "document", source: { type: "text", media_type: "text/plain", data: "Policy" } },
        { type: "text", text: "Torn tent, order 20417.", cache_control: { type: "ephemeral" } },
      ],
    },
    {
      role: "assistant",
      content: [
        { type: "thinking", thinking: "Look it up first.", signature: "EqQBCgIYAhIM" },
        { type: "redacted_thinking", data: "EmwKAhgBEgy3va3pzix" },
        { type: "text", text: "One moment." },
        {
          type: "tool_use",
          id: "toolu_01A09q90qw90lq917835lq9",
          name: "find_order",
          input: { number: 20417 },
        },
        {
          type: "tool_use",
          id: "toolu_01B09q90qw90lq917835lq9",
          name: "find_order",
          input: { number: 20418 },
        },
      ],
    },
    {
      role: "user",
      content: [
        { type: "tool_result", tool_use_id: "toolu_01A09q90qw90lq917835lq9", content: "delivered" },
        {
          type: "tool_result",
          tool_use_id: "toolu_01B09q90qw90lq917835lq9",
          is_error: true,
          content: [{ type: "text", text: "No such order" }],
        },
        { type: "text", text: "And?" },
      ],
    },
    { role: "assistant", content: "It was delivered." },
  ],
};

/** An answer that searched the web by itself. */
export const response = {
  id: "msg_01XFDUDYJgAACzvnptvVoYEL",
  type: "message",
  role: "assistant",
  model: "claude-sonnet-4-5",
  content: [
    { type: "text", text: "I'll search." },
    { type: "server_tool_use", id: "srvtoolu_01", name: "web_search", input: { query: "tents" } },
    { type: "web_search_tool_result", tool_use_id: "srvtoolu_01", content: [] },
    { type: "text", text: "Tents are " },
    {
      type: "text",
      text: "waterproof",
      citations: [
        {
          type: "web_search_result_location",
          url: "https://northwind.example.com/tents",
          title: "Tents",
          encrypted_index: "Eo8BCioIAhgB",
          cited_text: "All tents are waterproof.",
        },
        {
          type: "char_location",
          document_index: 0,
          cited_text: "dry",
          start_char_index: 0,
          end_char_index: 3,
        },
      ],
    },
    { type: "mcp_tool_use", id: "mcptoolu_01", name: "stock", server_name: "shop", input: {} },
    {
      type: "mcp_tool_result",
      tool_use_id: "mcptoolu_01",
      is_error: false,
      content: [{ type: "text", text: "3" }],
    },
  ],
  stop_reason: "end_turn",
  stop_sequence: null,
  usage: { input_tokens: 25, output_tokens: 15 },
};

/** Nothing but text: only the field beside the messages tells whose they are. */
export const plain = {
  model: "claude-sonnet-4-5",
  max_tokens: 1024,
  system: "Be brief.",
  messages: [{ role: "user", content: "Hello" }],
};

export const awkward = [
  { role: "user", content: [{ type: "image", source: { type: "file", file_id: "file_011C" } }] },
  { role: "user", content: [{ type: "tool_result", tool_use_id: "toolu_lost" }] },
  { role: "user", content: [{ type: "container_upload", file_id: "file_011D" }] },
  { role: "narrator", content: "Meanwhile" },
];

export const examples: readonly unknown[] = [
  request,
  response,
  plain,
  awkward,
  request.messages,
  { request: plain, response },
  request.messages[1],
];

const longId = `call_${"0123456789".repeat(8)}`;

/** A request with tools of both kinds, parallel calls, their results and an answer with a source. */
export const request = {
  model: "gpt-4o",
  temperature: 0.2,
  metadata: { ticket: "20417" },
  tools: [
    {
      type: "function",
      function: {
        name: "find_order",
        description: "Finds an order by its number.",
        parameters: { type: "object", properties: { number: { type: "integer" } } },
        strict: true,
      },
    },
    { type: "function", function: { name: "list_returns" } },
    {
      type: "custom",
      custom: {
        name: "sql",
        format: { type: "grammar", grammar: { syntax: "regex", definition: "SELECT .*" } },
      },
    },
  ],
  messages: [
    { role: "system", content: "You are the support agent of Northwind Outdoor." },
    {
      role: "user",
      name: "Ada",
      content: [
        { type: "text", text: "My tent arrived torn, order 20417." },
        {
          type: "image_url",
          image_url: { url: "https://images.example.com/seam.jpg", detail: "high" },
        },
        {
          type: "file",
          file: { filename: "invoice.pdf", file_data: "data:application/pdf;base64,JVBERi0=" },
        },
        { type: "input_audio", input_audio: { data: "UklGRg==", format: "wav" } },
      ],
    },
    {
      role: "assistant",
      content: "I'll look it up.",
      refusal: null,
      reasoning_content: "The order first, then the table of returns.",
      tool_calls: [
        {
          id: "call_order",
          type: "function",
          function: { name: "find_order", arguments: '{"number":20417}' },
        },
        { id: longId, type: "custom", custom: { name: "sql", input: "SELECT * FROM returns" } },
      ],
    },
    { role: "tool", tool_call_id: longId, content: "no rows" },
    {
      role: "tool",
      tool_call_id: "call_order",
      name: "find_order",
      content: '{"state":"delivered"}',
    },
    {
      role: "assistant",
      content: "You can send it back, see our policy.",
      annotations: [
        {
          type: "url_citation",
          url_citation: {
            url: "https://northwind.example.com/returns",
            title: "Returns",
            start_index: 26,
            end_index: 36,
          },
        },
      ],
    },
  ],
};

/** Functions as they were called before there were tools. */
export const legacy = [
  { role: "user", content: "Weather in Paris?" },
  {
    role: "assistant",
    content: null,
    function_call: { name: "get_weather", arguments: '{"city":"Paris"}' },
  },
  { role: "function", name: "get_weather", content: '{"celsius":17}' },
  { role: "assistant", content: "It is 17 °C." },
];

/** Two answers, the first of them spoken and refused. */
export const response = {
  id: "chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG",
  object: "chat.completion",
  created: 1_741_570_283,
  model: "gpt-4o-audio-preview",
  choices: [
    {
      index: 0,
      message: {
        role: "assistant",
        content: null,
        refusal: "I can't help with that.",
        annotations: [],
        audio: { id: "audio_1", data: "UklGRg==", expires_at: 1, transcript: "Let me think." },
      },
      logprobs: null,
      finish_reason: "stop",
    },
    { index: 1, message: { role: "assistant", content: "Sure." }, finish_reason: "stop" },
  ],
  usage: { prompt_tokens: 19, completion_tokens: 10, total_tokens: 29 },
};

/** What is awkward: no ids, arguments that are no text, an output of nothing, a role from elsewhere. */
export const awkward = [
  {
    role: "assistant",
    tool_calls: [{ type: "function", function: { name: "ping", arguments: {} } }],
  },
  { role: "tool", content: "pong" },
  { role: "tool", tool_call_id: "call_lost", content: [{ type: "text", text: "late" }] },
  { role: "assistant", content: "" },
  { role: "critic", content: "Too short." },
];

export const examples: readonly unknown[] = [
  request,
  legacy,
  response,
  awkward,
  request.messages,
  { request: { model: "gpt-4o", messages: [{ role: "user", content: "Hi" }] }, response },
  [{ messages: [{ role: "user", content: "Hi" }] }, response],
  {
    custom_id: "request-1",
    method: "POST",
    url: "/v1/chat/completions",
    body: { model: "gpt-4o", messages: [{ role: "user", content: "Hi" }] },
  },
  { id: "batch_req_1", custom_id: "request-1", response: { status_code: 200, body: response } },
  { role: "assistant", content: null, tool_calls: request.messages[2]?.tool_calls },
];

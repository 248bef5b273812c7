/** As it stands in the API's documentation, and as hand-made test data look. */
export const examples = [
  {
    items: [{ type: "message", role: "user", content: "Where is order 20417?" }],
    metadata: { topic: "orders", ticket: "A-20417" },
  },
  { items: [] },
  { metadata: { topic: "demo" } },
  { items: [{ role: "tool", content: "42", tool_call_id: "call_1" }], model: "gpt-5" },
];

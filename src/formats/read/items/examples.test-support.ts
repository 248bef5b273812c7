const question = { role: "user", content: "Where is order 20417?" };

export const examples = [
  [],
  [question, { role: "assistant", content: "On its way." }],
  [
    question,
    { type: "function_call", call_id: "call_1", name: "find_order", arguments: "{}" },
    { type: "function_call_output", call_id: "call_1", output: '{"status":"sent"}' },
    { type: "telepathy_call", thought: "unknown here" },
  ],
];

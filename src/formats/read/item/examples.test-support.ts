const question = { role: "user", content: "Where is order 20417?" };

export const examples = [
  { type: "function_call", call_id: "call_1", name: "find_order", arguments: '{"number":20417}' },
  question,
  { id: "msg_68f1a2b3c4d5" },
];

export const question = {
  id: "msg_68d2ab5c1e8c8190b14f964abc054261",
  type: "message",
  status: "completed",
  role: "user",
  content: [{ type: "input_text", text: "How many tents were sold?" }],
};

export const call = {
  id: "fc_68d2ab5c1e8c8190b14f964abc054262",
  type: "function_call",
  status: "completed",
  call_id: "call_k2XwqT0b",
  name: "count_sales",
  arguments: '{"what":"tents"}',
};

export const output = {
  id: "fc_68d2ab5c1e8c8190b14f964abc054263",
  type: "function_call_output",
  status: "completed",
  call_id: "call_k2XwqT0b",
  output: "42",
};

export const answer = {
  id: "msg_68d2ab5c1e8c8190b14f964abc054264",
  type: "message",
  status: "completed",
  role: "assistant",
  content: [{ type: "output_text", text: "42 tents.", annotations: [], logprobs: [] }],
};

/** A page as the API answers it. */
export function page(data: readonly { id: string }[], hasMore = false) {
  return {
    object: "list",
    data,
    first_id: data[0]?.id ?? null,
    last_id: data.at(-1)?.id ?? null,
    has_more: hasMore,
  };
}

export const examples = [
  page([answer, output, call, question]),
  page([answer, output], true),
  page([question, call, output, answer]),
  page([]),
];

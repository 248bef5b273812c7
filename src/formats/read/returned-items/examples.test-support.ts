const hex = "68d2ab5c1e8c8190b14f964abc05426701";

/** The `output` of a response with its reasoning, newest items of a log, and an item that an SDK has parsed. */
export const examples = [
  [
    { id: `rs_${hex}`, type: "reasoning", summary: [] },
    {
      id: `msg_${hex}`,
      type: "message",
      status: "completed",
      role: "assistant",
      content: [{ type: "output_text", text: "On its way.", annotations: [], logprobs: [] }],
    },
  ],
  [
    {
      id: "fco_1",
      type: "function_call_output",
      call_id: "call_1",
      output: "42",
      status: "completed",
      created_by: "user",
    },
    {
      id: "fc_1",
      type: "function_call",
      call_id: "call_1",
      name: "count",
      arguments: "{}",
      status: "completed",
    },
  ],
  {
    id: "fc_1",
    type: "function_call",
    call_id: "call_1",
    name: "count",
    arguments: '{"what":"tents"}',
    parsed_arguments: { what: "tents" },
    status: "completed",
  },
];

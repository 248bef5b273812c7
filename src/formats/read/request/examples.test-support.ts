export const countSales = {
  type: "function",
  name: "count_sales",
  description: "Counts what was sold.",
  parameters: { type: "object", properties: { what: { type: "string" } }, required: ["what"] },
  strict: false,
};

export const examples = [
  { model: "gpt-5.2", input: "How many tents were sold?" },
  {
    model: "gpt-5.2",
    instructions: "Be brief.",
    input: [
      { role: "user", content: "How many tents were sold?" },
      {
        id: "msg_67ccd2bf17f0819081ff3bb2cf6508e60bb6a6b452d3795b",
        type: "message",
        status: "completed",
        role: "assistant",
        content: [{ type: "output_text", text: "42 tents.", annotations: [] }],
      },
      { role: "user", content: [{ type: "input_text", text: "And stoves?" }] },
    ],
    tools: [countSales],
    temperature: 0.2,
    store: false,
    metadata: { topic: "sales" },
  },
  { model: "gpt-5.2", previous_response_id: "resp_1", input: [] },
];

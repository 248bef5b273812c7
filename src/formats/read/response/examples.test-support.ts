export const examples = [
  {
    id: "resp_67ccd2bed1ec8190b14f964abc0542670bb6a6b452d3795b",
    object: "response",
    created_at: 1741476542,
    status: "completed",
    error: null,
    incomplete_details: null,
    instructions: "Be brief.",
    max_output_tokens: null,
    model: "gpt-5.2-2025-12-11",
    output: [
      {
        type: "reasoning",
        id: "rs_67ccd2bf17f0819081ff3bb2cf6508e60bb6a6b452d3795b",
        summary: [],
        encrypted_content: "gAAAAABo0qtc",
      },
      {
        type: "message",
        id: "msg_67ccd2bf17f0819081ff3bb2cf6508e60bb6a6b452d3795b",
        status: "completed",
        role: "assistant",
        content: [
          {
            type: "output_text",
            text: "42 tents.",
            annotations: [],
            logprobs: [],
            parsed: { tents: 42 },
          },
        ],
      },
    ],
    output_text: "42 tents.",
    parallel_tool_calls: true,
    previous_response_id: null,
    tools: [],
    usage: { input_tokens: 36, output_tokens: 87, total_tokens: 123 },
    metadata: { topic: "sales" },
  },
];

const common = { object: "thread.message", thread_id: "thread_abc", metadata: {} };

/** As the API lists them: newest first. */
export const list = {
  object: "list",
  data: [
    {
      ...common,
      id: "msg_3",
      created_at: 1_699_017_620,
      role: "assistant",
      assistant_id: "asst_1",
      run_id: "run_1",
      status: "completed",
      content: [
        {
          type: "text",
          text: {
            value: "Within 60 days【4:0†policy.pdf】, label: sandbox:/mnt/data/label.pdf",
            annotations: [
              {
                type: "file_citation",
                text: "【4:0†policy.pdf】",
                start_index: 14,
                end_index: 31,
                file_citation: { file_id: "file-policy" },
              },
              {
                type: "file_path",
                text: "sandbox:/mnt/data/label.pdf",
                start_index: 40,
                end_index: 67,
                file_path: { file_id: "file-label" },
              },
            ],
          },
        },
        { type: "image_file", image_file: { file_id: "file-chart" } },
      ],
      attachments: [],
    },
    {
      ...common,
      id: "msg_2",
      created_at: 1_699_017_614,
      role: "user",
      content: [
        { type: "text", text: { value: "Can I send it back?", annotations: [] } },
        { type: "image_file", image_file: { file_id: "file-photo", detail: "high" } },
        { type: "image_url", image_url: { url: "https://images.example.com/seam.jpg" } },
      ],
      attachments: [{ file_id: "file-invoice", tools: [{ type: "file_search" }] }],
      metadata: { channel: "mail" },
    },
    {
      ...common,
      id: "msg_1",
      created_at: 1_699_017_614,
      role: "user",
      content: [{ type: "text", text: { value: "Hello", annotations: [] } }],
    },
  ],
  first_id: "msg_3",
  last_id: "msg_1",
  has_more: true,
};

/** A thread with the steps of its run beside its messages. */
export const withSteps = {
  run: { id: "run_1", object: "thread.run", instructions: "Be brief." },
  messages: {
    object: "list",
    data: [list.data[2], { ...list.data[1], created_at: 1_699_017_618 }],
  },
  run_steps: {
    object: "list",
    data: [
      {
        id: "step_1",
        object: "thread.run.step",
        created_at: 1_699_017_616,
        type: "tool_calls",
        status: "completed",
        step_details: {
          type: "tool_calls",
          tool_calls: [
            {
              id: "call_a",
              type: "function",
              function: { name: "find_order", arguments: '{"number":1}', output: "delivered" },
            },
            {
              id: "call_b",
              type: "function",
              function: { name: "find_order", arguments: '{"number":2}', output: null },
            },
            {
              id: "call_c",
              type: "code_interpreter",
              code_interpreter: { input: "1+1", outputs: [] },
            },
          ],
        },
      },
      {
        id: "step_2",
        object: "thread.run.step",
        created_at: 1_699_017_619,
        type: "message_creation",
        step_details: { type: "message_creation", message_creation: { message_id: "msg_2" } },
      },
    ],
  },
};

/** A run that called tools and said nothing. */
const withoutMessages = { ...withSteps, messages: [] };

export const examples: readonly unknown[] = [
  list,
  withSteps,
  withoutMessages,
  list.data,
  list.data[2],
];

import type { Template } from "./template.ts";

export const toolSearch: Template = {
  name: "tool_search",
  label: "Tool search",
  summary: "A tool that nobody loaded is looked for, found, and called.",
  teaches:
    "Found tools come with the output of the search and are called by their namespace. So hundreds can be at hand without filling the context.",
  items: [
    {
      type: "additional_tools",
      role: "developer",
      tools: [
        {
          type: "tool_search",
          execution: "client",
          description: "Finds tools of the support desk by what they do.",
          parameters: {
            type: "object",
            properties: { query: { type: "string" } },
            required: ["query"],
            additionalProperties: false,
          },
        },
      ],
    },
    { type: "message", role: "user", content: "Refund order 20417, the seam was torn." },
    {
      type: "tool_search_call",
      call_id: "call_findRefund",
      execution: "client",
      status: "completed",
      arguments: { query: "refund an order" },
    },
    {
      type: "tool_search_output",
      call_id: "call_findRefund",
      execution: "client",
      status: "completed",
      tools: [
        {
          type: "namespace",
          name: "returns",
          description: "Everything about sending goods back.",
          tools: [
            {
              type: "function",
              name: "start_refund",
              description: "Starts a refund; a person confirms it within a day.",
              parameters: {
                type: "object",
                properties: { order: { type: "integer" }, reason: { type: "string" } },
                required: ["order", "reason"],
                additionalProperties: false,
              },
              strict: true,
              defer_loading: true,
            },
          ],
        },
      ],
    },
    {
      type: "function_call",
      call_id: "call_refund20417",
      namespace: "returns",
      name: "start_refund",
      arguments: '{"order":20417,"reason":"torn seam"}',
    },
    {
      type: "function_call_output",
      call_id: "call_refund20417",
      output: '{"refund":"R-5512","state":"to be confirmed"}',
    },
    {
      type: "message",
      role: "assistant",
      content: "The refund R-5512 is started. A colleague confirms it within a day.",
    },
  ],
};

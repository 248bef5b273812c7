import type { Template } from "./template.ts";

export const functionCallRoundTrip: Template = {
  name: "function_call_round_trip",
  label: "Function call",
  summary: "The model asks for a function, the application answers, the model replies.",
  teaches:
    "Call and output carry the same call_id. Arguments and a JSON output are text that holds JSON, not objects.",
  items: [
    {
      type: "additional_tools",
      role: "developer",
      tools: [
        {
          type: "function",
          name: "get_opening_hours",
          description: "Opening hours of a library branch on one day.",
          parameters: {
            type: "object",
            properties: {
              branch: { type: "string" },
              date: { type: "string", description: "Year, month and day: 2026-11-22." },
            },
            required: ["branch", "date"],
            additionalProperties: false,
          },
          strict: true,
        },
      ],
    },
    {
      type: "message",
      role: "user",
      content: "Is the Harbour branch open this Sunday? It is the 22nd of November 2026.",
    },
    {
      type: "function_call",
      call_id: "call_harbourHours",
      name: "get_opening_hours",
      arguments: '{"branch":"Harbour","date":"2026-11-22"}',
    },
    {
      type: "function_call_output",
      call_id: "call_harbourHours",
      output: '{"open":true,"from":"11:00","to":"16:00","note":"Reading room only"}',
    },
    {
      type: "message",
      role: "assistant",
      content:
        "Yes: on Sunday the Harbour branch is open from 11:00 to 16:00. Only the reading room, so books can be returned but not borrowed.",
    },
  ],
};

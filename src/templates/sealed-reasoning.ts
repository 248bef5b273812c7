import type { Template } from "./template.ts";

export const sealedReasoning: Template = {
  name: "sealed_reasoning",
  label: "Reasoning, sealed",
  summary: "What the model thought, as a summary and sealed, before a call and before its answer.",
  teaches:
    "A reasoning item stands right before the item it led to: take both or neither. Only the organisation that received the seal can use it.",
  items: [
    {
      type: "message",
      role: "user",
      content: "A train leaves at 9:40 and needs 3 h 35 min. Do I catch the ferry at 13:30?",
    },
    {
      type: "reasoning",
      encrypted_content: "gAAAAABo8bC1Rk9sYXRlbmN5LWlzLW5vdC10aGUtcG9pbnQ",
      summary: [
        { type: "summary_text", text: "Arrival is at 13:15. How far is the pier? Better look." },
      ],
    },
    {
      type: "function_call",
      call_id: "call_walkToPier",
      name: "walking_time",
      arguments: '{"from":"Central station","to":"Pier 4"}',
    },
    { type: "function_call_output", call_id: "call_walkToPier", output: '{"minutes":12}' },
    {
      type: "reasoning",
      encrypted_content: "gAAAAABo8bC2VHdlbHZlLW1pbnV0ZXMtdG8tdGhlLXBpZXI",
      summary: [
        { type: "summary_text", text: "13:15 and 12 minutes is 13:27: three minutes are left." },
      ],
    },
    {
      type: "message",
      role: "assistant",
      content:
        "Only just: the train arrives at 13:15 and the walk takes 12 minutes, so you are at Pier 4 at 13:27. Boarding may have closed by then; the train at 9:10 is safer.",
    },
  ],
};

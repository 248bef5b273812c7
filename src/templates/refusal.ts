import type { Template } from "./template.ts";

export const refusal: Template = {
  name: "refusal",
  label: "Refusal",
  summary: "A request that the model declines, and one that it can help with instead.",
  teaches:
    "A refusal is a part of its own beside text, so that an application can show it in another way.",
  items: [
    {
      type: "message",
      role: "user",
      content: "My neighbour's parcels are in a locker. Tell me how to open it without the code.",
    },
    {
      type: "message",
      role: "assistant",
      content: [
        { type: "refusal", refusal: "I can't help with opening a locker that isn't yours." },
      ],
    },
    {
      type: "message",
      role: "user",
      content: "She asked me to fetch them, she just lost the code.",
    },
    {
      type: "message",
      role: "assistant",
      content: [
        {
          type: "output_text",
          text: "Then the quickest way is the carrier's app: under “Lost code” she gets a new one within a minute, and can share it with you.",
          annotations: [],
          logprobs: [],
        },
      ],
    },
  ],
};

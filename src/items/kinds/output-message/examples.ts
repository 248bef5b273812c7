import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Short answer",
    item: {
      type: "message",
      role: "assistant",
      content: [{ type: "output_text", text: "It is 17 °C and raining lightly." }],
    },
  },
  {
    name: "Answer with citations",
    item: {
      type: "message",
      role: "assistant",
      content: [
        {
          type: "output_text",
          text: "Damaged gear can be replaced within 60 days (returns policy). I put the label into label.pdf, and the seam test is described on our care page.",
          annotations: [
            {
              type: "file_citation",
              file_id: "file-Hq3kT9",
              filename: "returns-policy.pdf",
              index: 0,
            },
            {
              type: "url_citation",
              url: "https://northwind.example.com/care/tents",
              title: "Caring for your tent",
              start_index: 132,
              end_index: 141,
            },
            {
              type: "container_file_citation",
              container_id: "cntr_68f1a0",
              file_id: "cfile_68f1b2",
              filename: "label.pdf",
              start_index: 83,
              end_index: 92,
            },
            { type: "file_path", file_id: "file-Lb7Xe2", index: 1 },
          ],
          logprobs: [
            {
              token: "Damaged",
              logprob: -0.02,
              bytes: [68, 97, 109, 97, 103, 101, 100],
              top_logprobs: [{ token: "Torn", logprob: -4.1, bytes: [84, 111, 114, 110] }],
            },
          ],
        },
      ],
      phase: "final_answer",
      status: "completed",
      id: "msg_68f1a2b3c4d5",
    },
  },
  {
    name: "Refusal",
    item: {
      type: "message",
      role: "assistant",
      content: [{ type: "refusal", refusal: "I can't help with opening somebody else's account." }],
      status: "completed",
    },
  },
];

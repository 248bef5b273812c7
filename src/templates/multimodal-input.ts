import { salesChart } from "#items/parts/example-images.ts";

import type { Template } from "./template.ts";

export const multimodalInput: Template = {
  name: "multimodal_input",
  label: "Images and files",
  summary: "A question with a picture in it, one by address, and a document.",
  teaches:
    "Parts of a message are read in order. A picture or file can be data, an address, or the id of an uploaded file.",
  items: [
    {
      type: "message",
      role: "user",
      content: [
        { type: "input_text", text: "Here is what we sold, drawn by a colleague:" },
        {
          type: "input_image",
          image_url: `data:image/png;base64,${salesChart}`,
          detail: "high",
        },
        { type: "input_text", text: "and what last year looked like:" },
        {
          type: "input_image",
          image_url: "https://images.example.com/sales/2025.png",
          detail: "low",
        },
        { type: "input_text", text: "Does the plan for December still hold?" },
        {
          type: "input_file",
          filename: "plan-december.pdf",
          file_url: "https://files.example.com/plans/december.pdf",
        },
      ],
    },
    {
      type: "message",
      role: "assistant",
      content:
        "It does, and it is careful: the plan expects 120 tents, and October alone had 134. Last year fell by a tenth from October to December; the same would bring about 120.",
    },
  ],
};

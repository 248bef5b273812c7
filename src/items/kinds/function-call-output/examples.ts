import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";
import { exampleParts } from "#items/parts/example-parts.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Empty list",
    item: { type: "function_call_output", call_id: "call_list_orders", output: "[]" },
  },
  {
    name: "Weather report",
    item: {
      type: "function_call_output",
      call_id: "call_k2XwqT0b",
      output: '{"temperature":17,"sky":"light rain"}',
      id: "fc_68f1a2b3c4e6",
      name: "get_weather",
      namespace: "forecast",
      caller: { type: "program", caller_id: "call_program_7" },
      status: "completed",
    },
  },
  {
    name: "Text, chart and table",
    item: {
      type: "function_call_output",
      call_id: "call_salesReport",
      output: [
        { type: "input_text", text: "Sales rose by 4 % in October." },
        {
          type: "input_image",
          image_url: "https://images.example.com/sales/october.png",
          detail: "auto",
        },
        { type: "input_file", filename: "sales.csv", file_id: "file-Sv81oQ" },
      ],
      caller: { type: "direct" },
    },
  },
  {
    name: "A whole case file",
    item: { type: "function_call_output", call_id: "call_Rf7uM3", output: exampleParts },
  },
];

import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";
import { exampleParts } from "#items/parts/example-parts.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "One number",
    item: { type: "custom_tool_call_output", call_id: "call_openOrders", output: "42" },
  },
  {
    name: "Table for a program",
    item: {
      type: "custom_tool_call_output",
      call_id: "call_tornSeams",
      output: "product,returns\nTrail Tent 2,17\nSummit Tarp,4\nRidge Pack 40,1",
      id: "ctco_68f1a2b3c4e6",
      caller: { type: "program", caller_id: "call_program_7" },
    },
  },
  {
    name: "A whole case file",
    item: {
      type: "custom_tool_call_output",
      call_id: "call_label20417",
      output: exampleParts,
      caller: { type: "direct" },
    },
  },
];

import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Applied",
    item: { type: "apply_patch_call_output", call_id: "call_dropLegacy", status: "completed" },
  },
  {
    name: "Applied, with a log",
    item: {
      type: "apply_patch_call_output",
      call_id: "call_testRounding",
      status: "completed",
      output: "Created src/prices.test.ts (5 lines).",
      id: "apco_68f1a2b3c4d5",
      caller: { type: "program", caller_id: "call_program_7" },
    },
  },
  {
    name: "Failed",
    item: {
      type: "apply_patch_call_output",
      call_id: "call_mendRounding",
      status: "failed",
      output: "src/prices.ts has no line `return Math.round(sum);`; it was changed since.",
      caller: { type: "direct" },
    },
  },
];

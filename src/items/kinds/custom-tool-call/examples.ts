import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Query without extras",
    item: {
      type: "custom_tool_call",
      name: "run_sql",
      input: "SELECT count(*) FROM orders WHERE status = 'open'",
      call_id: "call_openOrders",
    },
  },
  {
    name: "Query written by a program",
    item: {
      type: "custom_tool_call",
      name: "run_sql",
      input:
        "SELECT product, count(*) AS returns\nFROM returns\nWHERE reason = 'torn seam'\nGROUP BY product\nORDER BY returns DESC\nLIMIT 5",
      call_id: "call_tornSeams",
      id: "ctc_68f1a2b3c4d5",
      namespace: "warehouse",
      caller: { type: "program", caller_id: "call_program_7" },
      async: false,
    },
  },
  {
    name: "Called by the model, answered later",
    item: {
      type: "custom_tool_call",
      name: "print_label",
      input: "^XA^FO50,50^FDReturn 20417^FS^XZ",
      call_id: "call_label20417",
      caller: { type: "direct" },
      async: true,
    },
  },
];

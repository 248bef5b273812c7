import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "No arguments",
    item: {
      type: "function_call",
      name: "list_orders",
      arguments: "{}",
      call_id: "call_list_orders",
    },
  },
  {
    name: "Weather in a city",
    item: {
      type: "function_call",
      name: "get_weather",
      arguments: '{"city":"Paris","unit":"celsius"}',
      call_id: "call_k2XwqT0b",
      id: "fc_68f1a2b3c4d5",
      namespace: "forecast",
      caller: { type: "program", caller_id: "call_program_7" },
      status: "completed",
      async: false,
    },
  },
  {
    name: "Called by the model, answered later",
    item: {
      type: "function_call",
      name: "start_refund",
      arguments: '{"order":20417,"reason":"torn seam"}',
      call_id: "call_Rf7uM3",
      caller: { type: "direct" },
      status: "in_progress",
      async: true,
    },
  },
  {
    name: "Sales of a month",
    item: {
      type: "function_call",
      name: "sales_report",
      arguments: '{"month":"2026-10"}',
      call_id: "call_salesReport",
    },
  },
];

import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Nothing found",
    item: {
      type: "program_output",
      call_id: "call_program_1",
      result: "[]",
      status: "completed",
      id: "cmo_68f1a2b3c4d5",
    },
  },
  {
    name: "The warmest city",
    item: {
      type: "program_output",
      call_id: "call_program_7",
      result: '{"city":"Nice","temperature":24,"sky":"clear"}',
      status: "completed",
      id: "cmo_68f1a2b3c4e6",
    },
  },
  {
    name: "Cut short",
    item: {
      type: "program_output",
      call_id: "call_program_9",
      result: "Time limit reached after 2 of 3 cities.",
      status: "incomplete",
      id: "cmo_68f1a2b3c4f7",
    },
  },
];

import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  { name: "Only the id", item: { id: "msg_68f0c1d2e3f4" } },
  { name: "With its type", item: { type: "item_reference", id: "rs_68f0c1d2e3f5" } },
];

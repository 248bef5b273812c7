import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  { name: "For everyone", item: { type: "apply_patch" } },
  {
    name: "For the model itself only",
    item: { type: "apply_patch", allowed_callers: ["direct"] },
  },
];

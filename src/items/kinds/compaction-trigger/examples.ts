import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  { name: "Compact now", item: { type: "compaction_trigger" } },
  { name: "With an empty id", item: { type: "compaction_trigger", id: null } },
];

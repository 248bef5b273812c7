import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Sealed summary",
    item: { type: "compaction", encrypted_content: "gAAAAABo8aN0c2VhbGVkIHN1bW1hcnkgb2Y" },
  },
  {
    name: "As the compact endpoint returned it",
    item: {
      type: "compaction",
      encrypted_content:
        "gAAAAABo8aOZ3VzdG9tZXIgcmV0dXJucyB0ZW50IHRvcm4gc2VhbSBvcmRlciAyMDQxNyByZXBsYWNlbWVudCBhcHByb3ZlZA",
      id: "cmp_68f1a2b3c4d5",
    },
  },
];

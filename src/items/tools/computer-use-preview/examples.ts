import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Browser window",
    item: {
      type: "computer_use_preview",
      environment: "browser",
      display_width: 1280,
      display_height: 800,
    },
  },
];

import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";
import { checkoutWindow } from "#items/parts/example-images.ts";

import type { schema } from "./schema.ts";

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Uploaded screenshot",
    item: {
      type: "computer_call_output",
      output: { type: "computer_screenshot", file_id: "file-Sc7kQ2" },
      call_id: "call_firstLook",
    },
  },
  {
    name: "Checkout window, warnings confirmed",
    item: {
      type: "computer_call_output",
      output: {
        type: "computer_screenshot",
        image_url: `data:image/png;base64,${checkoutWindow}`,
      },
      call_id: "call_placeOrder",
      acknowledged_safety_checks: [
        {
          id: "cu_sc_68f1a2b3c4d5",
          code: "irrelevant_domain",
          message: "The page is about to spend money. Please confirm before going on.",
        },
      ],
      id: "cuo_68f1a2b3c4d5",
      status: "completed",
    },
  },
];

import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";
import type { computerAction } from "#items/parts/computer-actions.ts";

import type { schema } from "./schema.ts";

/** Every kind of step, on the window of the example screenshot. */
const steps: readonly { name: string; action: z.input<typeof computerAction> }[] = [
  { name: "Click", action: { type: "click", button: "left", x: 200, y: 171, keys: ["SHIFT"] } },
  { name: "Double click", action: { type: "double_click", x: 110, y: 171, keys: ["ALT"] } },
  { name: "Type", action: { type: "type", text: "12 Harbour Street" } },
  { name: "Key press", action: { type: "keypress", keys: ["CTRL", "A"] } },
  { name: "Move", action: { type: "move", x: 66, y: 206, keys: ["META"] } },
  {
    name: "Drag",
    action: {
      type: "drag",
      path: [
        { x: 60, y: 147 },
        { x: 110, y: 146 },
        { x: 160, y: 147 },
      ],
      keys: ["ALT"],
    },
  },
  {
    name: "Scroll",
    action: { type: "scroll", x: 240, y: 160, scroll_x: 0, scroll_y: 120, keys: ["CTRL"] },
  },
  { name: "Wait", action: { type: "wait" } },
  { name: "Take a screenshot", action: { type: "screenshot" } },
];

export const examples: readonly Example<z.input<typeof schema>>[] = [
  {
    name: "Take a first screenshot",
    item: {
      type: "computer_call",
      actions: [{ type: "screenshot" }],
      call_id: "call_firstLook",
      pending_safety_checks: [],
      status: "completed",
      id: "cu_68f1a2b3c4d5",
    },
  },
  {
    name: "Fill in an address and place the order",
    item: {
      type: "computer_call",
      actions: [
        ...steps.map(({ action }) => action),
        { type: "double_click", x: 66, y: 206, keys: null },
        { type: "click", button: "left", x: 360, y: 245 },
      ],
      call_id: "call_placeOrder",
      pending_safety_checks: [
        {
          id: "cu_sc_68f1a2b3c4d5",
          code: "irrelevant_domain",
          message: "The page is about to spend money. Please confirm before going on.",
        },
      ],
      status: "completed",
      id: "cu_68f1a2b3c4e6",
    },
  },
  ...steps.map(({ name, action }, index) => ({
    name: `${name}, as older models ask for it`,
    item: {
      type: "computer_call" as const,
      action,
      call_id: `call_step${index + 1}`,
      pending_safety_checks: [],
      status: "completed" as const,
      id: `cu_68f1a2b3c4f${index}`,
    },
  })),
];

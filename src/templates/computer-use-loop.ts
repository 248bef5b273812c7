import { checkoutWindow } from "#items/parts/example-images.ts";

import type { Template } from "./template.ts";

const screenshot = {
  type: "computer_screenshot" as const,
  image_url: `data:image/png;base64,${checkoutWindow}`,
};

export const computerUseLoop: Template = {
  name: "computer_use_loop",
  label: "Computer use",
  summary: "The model looks at a window, fills in a form, is warned, and places an order.",
  teaches:
    "Each call is answered by a screenshot. A safety check of the call must be confirmed in its output before the model goes on.",
  items: [
    {
      type: "message",
      role: "user",
      content: "Order the tent in the open shop window. Ship it to 12 Harbour Street.",
    },
    {
      type: "computer_call",
      id: "cu_orderLook0000",
      call_id: "call_orderLook",
      status: "completed",
      pending_safety_checks: [],
      actions: [{ type: "screenshot" }],
    },
    { type: "computer_call_output", call_id: "call_orderLook", output: screenshot },
    {
      type: "computer_call",
      id: "cu_orderAddress0",
      call_id: "call_orderAddress",
      status: "completed",
      pending_safety_checks: [],
      actions: [
        { type: "click", button: "left", x: 200, y: 171 },
        { type: "type", text: "12 Harbour Street" },
        { type: "keypress", keys: ["TAB"] },
      ],
    },
    { type: "computer_call_output", call_id: "call_orderAddress", output: screenshot },
    {
      type: "computer_call",
      id: "cu_orderPlace000",
      call_id: "call_orderPlace",
      status: "completed",
      pending_safety_checks: [
        {
          id: "cu_sc_orderPlace0",
          code: "irrelevant_domain",
          message: "The page is about to spend money. Please confirm before going on.",
        },
      ],
      actions: [
        { type: "scroll", x: 240, y: 160, scroll_x: 0, scroll_y: 60 },
        { type: "click", button: "left", x: 360, y: 245 },
      ],
    },
    {
      type: "computer_call_output",
      call_id: "call_orderPlace",
      output: screenshot,
      acknowledged_safety_checks: [
        {
          id: "cu_sc_orderPlace0",
          code: "irrelevant_domain",
          message: "The page is about to spend money. Please confirm before going on.",
        },
      ],
    },
    {
      type: "message",
      role: "assistant",
      content: "The tent is ordered and will be shipped to 12 Harbour Street.",
    },
  ],
};

import * as z from "zod";

import { callId, callIdHelp, ownId, status, statusHelp } from "#items/parts/common.ts";
import { safetyCheck } from "#items/parts/safety-check.ts";
import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

const screenshot = object(
  {
    type: tag("computer_screenshot"),
    image_url: field(
      text({ minLength: 1, format: "url" }).optional(),
      "Web address of the screenshot, or the screenshot itself as a data URL.",
      { widget: "image-url", label: "Image URL", initial: true },
    ),
    file_id: field(text().optional(), "Uploaded screenshot instead of an address.", {
      common: true,
    }),
  },
  { title: "Screenshot" },
);

export const schema = object({
  type: tag("computer_call_output"),
  output: field(screenshot, "Screenshot taken after the steps."),
  call_id: field(callId, callIdHelp, { widget: "call-id" }),
  acknowledged_safety_checks: field(
    z.array(safetyCheck).nullable().optional(),
    "Warnings a person has confirmed.",
    { common: true },
  ),
  id: ownId,
  status: field(status.nullable().optional(), statusHelp),
});

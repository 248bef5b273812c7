import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";
import { text } from "#schema/text.ts";

const logs = object(
  {
    type: tag("logs"),
    logs: field(text(), "Printed text.", { widget: "long-text" }),
  },
  { title: "Logs" },
);

const image = object(
  {
    type: tag("image"),
    url: field(text({ format: "url" }), "Address of the image, or the image as a data URL.", {
      widget: "image-url",
      label: "URL",
    }),
  },
  { title: "Image" },
);

export const schema = object({
  type: tag("code_interpreter_call"),
  code: field(text().nullable(), "Python that ran, or null.", { widget: "code" }),
  outputs: field(
    z.array(z.discriminatedUnion("type", [logs, image])).nullable(),
    "Logs and images, or null.",
  ),
  status: field(
    z.enum(["in_progress", "completed", "incomplete", "interpreting", "failed"]),
    "How the run ended.",
  ),
  container_id: field(text(), "Container it ran in (`cntr_…`)."),
  id: field(text(), "Identifier (`ci_…`).", { label: "ID" }),
});

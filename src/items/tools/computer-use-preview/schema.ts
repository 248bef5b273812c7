import * as z from "zod";

import { field, object, tag } from "#schema/field.ts";

export const schema = object(
  {
    type: tag("computer_use_preview"),
    environment: field(
      z.enum(["browser", "windows", "mac", "linux", "ubuntu"]),
      "Kind of machine driven; the tool itself is deprecated.",
    ),
    display_width: field(z.int(), "Screen width in pixels."),
    display_height: field(z.int(), "Screen height in pixels."),
  },
  { title: "Computer use preview (deprecated)" },
);

import { object, tag } from "#schema/field.ts";

export const schema = object(
  { type: tag("programmatic_tool_calling") },
  { title: "Programmatic tool calling" },
);

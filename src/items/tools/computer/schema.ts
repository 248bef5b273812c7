import { object, tag } from "#schema/field.ts";

export const schema = object({ type: tag("computer") }, { title: "Computer" });

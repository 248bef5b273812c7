import { object, tag } from "#schema/field.ts";

export const schema = object({ type: tag("local_shell") }, { title: "Local shell (deprecated)" });

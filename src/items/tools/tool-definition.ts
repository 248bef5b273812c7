import type * as z from "zod";

import type { Example } from "#items/item-definition.ts";

/** A tool that the model may be given. `type` is the wire type; a dated alias shares its definition. */
export type ToolDefinition<
  Type extends string = string,
  Schema extends z.ZodObject = z.ZodObject,
> = {
  type: Type;
  /** Also the title of the schema, by which the form offers it. */
  label: string;
  /** What this tool lets the model do, in one sentence. */
  summary: string;
  /** The wire shape, with field hints. */
  schema: Schema;
  /** A minimal one first; together they set every field. */
  examples: readonly Example<z.input<Schema>>[];
  /** A fresh definition: a valid start where one exists. */
  createDraft(): z.input<Schema>;
};

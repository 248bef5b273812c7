import type * as z from "zod";

import type { itemDefinitions } from "#items/registry.ts";

export type TemplateItem = z.input<(typeof itemDefinitions)[number]["schema"]>;

/** A whole conversation to start from: real work, told in full, and nothing in it that a check would mend. */
export type Template = {
  name: string;
  label: string;
  /** What the conversation is, in one sentence. */
  summary: string;
  /** What to look at in it. */
  teaches: string;
  items: readonly TemplateItem[];
  metadata?: Readonly<Record<string, string>>;
};

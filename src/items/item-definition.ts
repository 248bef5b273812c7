import type * as z from "zod";

/** Groups of kinds, in the order in which a person looks for them. */
export const itemGroups = [
  "Messages",
  "Function calling",
  "Custom tools",
  "Search",
  "Reasoning and context",
  "MCP servers",
  "Code and files",
  "Computer use",
  "Images",
  "Tool loading",
  "Programs",
] as const;

export type ItemGroup = (typeof itemGroups)[number];

/** A call in the draft that no output answers yet. */
export type OpenCall = { family: string; callId: string };

/** What a kind may look at when it makes a fresh item. */
export type DraftContext = {
  /** Calls before the place of the new item that are still open, oldest first. */
  openCalls: readonly OpenCall[];
  /** An identifier that nothing else in the draft has, such as `call_8Zk2…`. */
  newId(prefix: string): string;
};

/**
 * How an item takes part in call and output. Both sides carry the same value under `field`;
 * a family keeps the calls of one kind of tool apart from those of another.
 */
export type Pairing = { family: string; side: "call" | "output"; field: string };

export type Example<Item> = { name: string; item: Item };

export type ItemDefinition<
  Kind extends string = string,
  Schema extends z.ZodObject = z.ZodObject,
> = {
  /** Our name for a row of the catalogue; three kinds share the wire type `message`. */
  kind: Kind;
  label: string;
  group: ItemGroup;
  /** What this kind is for, in one sentence. */
  summary: string;
  /** When it appears in a conversation, and what must come before or after it. */
  occurs: string;
  /** Words that people search it by, beside label, kind and summary. */
  synonyms: readonly string[];
  /** The wire shape, with field hints. */
  schema: Schema;
  /** A fresh item: a valid start where one exists. */
  createDraft(context: DraftContext): z.input<Schema>;
  /** Looks at `type`, and at role and content where kinds share a type; never parses. */
  recognises(item: Record<string, unknown>): boolean;
  /** The one-line text of a collapsed card. The item may be half-typed: nothing is certain of it. */
  describe(item: Record<string, unknown>): string;
  /** A minimal and a realistic one at least. */
  examples: readonly Example<z.input<Schema>>[];
  pairing?: Pairing;
  /** What ids of this kind begin with, such as `fc_`. */
  idPrefix?: string;
};

import type { ItemKind } from "#items/registry.ts";
import type { JsonObject } from "#shared/json.ts";

/**
 * One item on its way in or out. `kind` is there where the format tells it (a draft file does);
 * otherwise the item tells it by its looks.
 */
export type FormatItem = { readonly kind?: ItemKind | "unknown"; readonly value: unknown };

/** A conversation as formats know it: what a draft holds, without what only the screen needs. */
export type FormatConversation = {
  readonly name?: string;
  readonly items: readonly FormatItem[];
  /** Metadata in the order it stands in; a draft may say one name twice. */
  readonly metadata: readonly (readonly [name: string, value: unknown])[];
  /** Fields of the body that are neither items nor metadata. The API knows none. */
  readonly rest?: JsonObject;
  /** The body's text as typed, where it cannot be read as one; the rest says what was read last. */
  readonly source?: string;
};

/**
 * What reading or writing did that the user should know: nothing disappears in silence.
 * changed: it was said in other words. kept: it is there although unknown. left_out: it could not be
 * carried over.
 */
export type Remark = {
  readonly outcome: "changed" | "kept" | "left_out";
  /** Where in what was read or written, such as `messages[3].tool_calls[0]`; empty for the whole. */
  readonly place: string;
  /** A sentence that says what, and why. */
  readonly message: string;
};

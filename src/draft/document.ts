import type { ItemKind } from "#items/registry.ts";
import type { JsonObject } from "#shared/json.ts";

/**
 * One item under construction. `key` is ours and stable, never the API's id. `kind` is chosen by the
 * user or on reading, and never guessed again from half-typed data. `value` is the wire shape as far
 * as it is typed; it may be anything.
 */
export type DraftItem = {
  readonly key: string;
  readonly kind: ItemKind | "unknown";
  readonly value: unknown;
  /** What this item was as other kinds, for switching back. */
  readonly aside?: Readonly<Partial<Record<ItemKind | "unknown", PutAside>>>;
};

/** The value that was left when the kind changed, and the value that was made of it. */
type PutAside = { readonly left: unknown; readonly became: unknown };

/** Metadata is a list here: while it is typed, names may be empty or stand twice. */
export type MetadataPair = { readonly key: string; readonly name: string; readonly value: unknown };

/** Immutable: a change makes a new document that shares everything it does not touch. */
export type DraftDocument = {
  readonly items: readonly DraftItem[];
  readonly metadata: readonly MetadataPair[];
  /** Fields of the body that are neither, kept as they came in; the API knows none. */
  readonly rest?: JsonObject;
  /** The body's text as typed, as long as it cannot be read as one; the other fields say what was read last. */
  readonly source?: string;
};

export const emptyDocument: DraftDocument = { items: [], metadata: [] };

import type { FormatConversation, Remark } from "#formats/conversation.ts";
import type { TextFault } from "#formats/read/reader.ts";
import type { ItemKind } from "#items/registry.ts";

/** Where a text comes from; a file is read by the worker, so that the page never holds its text. */
export type Source = { name: string; text: string } | { name: string; file: File };

/** The same remark of many places. */
export type RemarkGroup = Omit<Remark, "place"> & {
  readonly count: number;
  /** The first of them. */
  readonly places: readonly string[];
};

/** An item with the kind that it was told or recognised to be. */
export type ImportedItem = { readonly kind: ItemKind | "unknown"; readonly value: unknown };

export type ImportedConversation = Omit<FormatConversation, "items"> & {
  readonly items: readonly ImportedItem[];
  readonly remarks: readonly RemarkGroup[];
};

/** What a source turned out to hold. */
export type Reading = {
  readonly source: string;
  /** The format by its name for people; empty where nothing was understood. */
  readonly label: string;
  readonly conversations: readonly ImportedConversation[];
  readonly faults: readonly (TextFault & { readonly excerpt?: string })[];
  /** The text had to be repaired to be read; `faults` says where. */
  readonly isRepaired: boolean;
};

/** What the worker tells, in this order. Items come a few at a time, so that taking them in stops nothing. */
export type ReadingMessage =
  | { type: "progress"; share: number }
  | { type: "reading"; reading: Omit<Reading, "conversations"> }
  | { type: "conversation"; conversation: Omit<ImportedConversation, "items"> }
  | { type: "items"; items: readonly ImportedItem[] }
  | { type: "done" }
  | { type: "failed"; message: string };

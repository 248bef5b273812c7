import type { JsonObject } from "#shared/json.ts";

export type Conversation = {
  id: string;
  object: "conversation";
  /** Seconds since 1970. */
  created_at: number;
  metadata: JsonObject;
};

/** An item as the API returns it, complete. */
export type Item = JsonObject & { id: string };

/** At most `limit` items, beginning behind the item named by `after`. */
export type Paging = { limit: number; order: "asc" | "desc"; after?: string };

export type Page = { items: Item[]; hasMore: boolean };

/** What the sandbox remembers. A promise that has been kept is on the disk. */
export type SandboxStore = {
  createConversation(conversation: Conversation, items: readonly Item[]): Promise<void>;
  findConversation(id: string): Promise<Conversation | undefined>;
  /** False when there is no such conversation; so also for the two that follow. */
  updateMetadata(id: string, metadata: JsonObject): Promise<boolean>;
  /** Its items stay, and a reference can still bring them into another conversation. */
  deleteConversation(id: string): Promise<boolean>;
  /** Appends all or none. Rejects with a `DuplicateItemError` when the conversation has one of the ids. */
  addItems(conversationId: string, items: readonly Item[]): Promise<boolean>;
  /** Undefined when `after` names no item of the conversation. */
  listItems(conversationId: string, paging: Paging): Promise<Page | undefined>;
  findItem(conversationId: string, itemId: string): Promise<Item | undefined>;
  deleteItem(conversationId: string, itemId: string): Promise<boolean>;
  /** The newest item of each id, in whatever conversation, also a deleted one. */
  findItems(ids: readonly string[]): Promise<ReadonlyMap<string, Item>>;
  /** Keeps other writers from the conversation until it is released; undefined when one is there already. */
  lock(conversationId: string): Promise<(() => Promise<void>) | undefined>;
  close(): void;
};

export class DuplicateItemError extends Error {
  readonly id: string;

  constructor(id: string) {
    super(`The conversation already has an item with id ${id}`);
    this.name = "DuplicateItemError";
    this.id = id;
  }
}

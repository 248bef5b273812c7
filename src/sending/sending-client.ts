/**
 * The calls that sending needs, of whichever server. Each rejects with a `RequestFailure`; any other
 * error counts as an answer that never came.
 */
export type SendingClient = {
  /** Every creation announces its id before anything is written: then a lost answer leaves no doubt. */
  announcesIds?: boolean;
  /** Creates a conversation with at most 20 items. Never interrupted: see `sendConversation`. */
  create(body: unknown, announce: (id: string) => Promise<void>): Promise<{ id: string }>;
  /** Appends at most 20 items, all or none; resolves with the ids that they are stored under. */
  append(id: string, items: readonly unknown[], signal?: AbortSignal): Promise<readonly string[]>;
  /** A page of what is stored, oldest first, beginning behind the item `after`. */
  list(id: string, after: string | undefined, signal?: AbortSignal): Promise<StoredPage>;
  /** Takes an item out of a conversation. */
  removeItem(id: string, itemId: string, signal?: AbortSignal): Promise<void>;
  /** Deletes the conversation. */
  remove(id: string, signal?: AbortSignal): Promise<void>;
};

export type StoredPage = { ids: readonly string[]; hasMore: boolean };

export type FailureDetails = {
  /** Of the answer; undefined when none came, or none that could be understood. */
  status?: number | undefined;
  type?: string | null | undefined;
  param?: string | null | undefined;
  code?: string | null | undefined;
  /** Milliseconds to wait before the next try, where the server names them. */
  retryAfter?: number | undefined;
  /** The request cannot have arrived, such as when the connection was refused. */
  isUnsent?: boolean | undefined;
};

/** A request that did not end well. */
export class RequestFailure extends Error {
  override readonly name = "RequestFailure";
  readonly details: FailureDetails;

  constructor(message: string, details: FailureDetails = {}, options?: ErrorOptions) {
    super(message, options);
    this.details = details;
  }
}

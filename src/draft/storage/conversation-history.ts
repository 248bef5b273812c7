import { createStore } from "zustand/vanilla";

import type { ConversationRow, DatabaseOptions, DraftDatabase } from "./database.ts";
import { openDatabase } from "./open-database.ts";
import { watchRows } from "./watch-rows.ts";

/** What is remembered of a conversation. */
export type RememberedConversation = ConversationRow;

/** What was found when a conversation was opened. */
export type OpenedConversation = Required<
  Pick<RememberedConversation, "id" | "upstream" | "createdAt" | "metadata" | "openedAt">
>;

/** The conversations that were created or opened in this browser. Where nothing can be stored they live in memory. */
export type ConversationHistory = {
  /** Calls back with all of them, newest first: now, and whenever one changes, in other tabs too. */
  watch(onChange: (conversations: readonly RememberedConversation[]) => void): () => void;
  remember(conversation: RememberedConversation): Promise<void>;
  /** Notes that one was opened, and what it was then; remembers it where it is not remembered. */
  noteOpened(conversation: OpenedConversation): Promise<void>;
  /** Notes what has become of a conversation; of one that is not remembered nothing is noted. */
  note(id: string, change: Partial<Omit<RememberedConversation, "id">>): Promise<void>;
  /** Says that items came (or, with a negative number, went). */
  noteItems(id: string, added: number): Promise<void>;
  /** Forgets one; the conversation itself stays where it is. `remember` takes it up again. */
  forget(id: string): Promise<void>;
};

/** Returns at once; the database opens meanwhile. */
export function openConversationHistory(options: DatabaseOptions = {}): ConversationHistory {
  const kept = createStore<ReadonlyMap<string, RememberedConversation>>(() => new Map());
  const opening = openDatabase(options).then((opened) =>
    typeof opened === "string" ? undefined : opened,
  );

  function keep(id: string, row: RememberedConversation | undefined) {
    const rest = new Map(kept.getState());
    if (row) rest.set(id, row);
    else rest.delete(id);
    kept.setState(rest, true);
  }

  /** In the database, and in memory where that is not possible. */
  async function write(
    store: (database: DraftDatabase) => Promise<unknown>,
    hold: () => void,
  ): Promise<void> {
    const database = await opening;
    try {
      if (database) await store(database);
    } catch {
      return hold();
    }
    if (!database) hold();
  }

  async function change(id: string, by: (row: RememberedConversation) => RememberedConversation) {
    const inMemory = kept.getState().get(id);
    if (inMemory) keep(id, by(inMemory));
    const database = await opening;
    const rows = database?.conversations.where("id").equals(id);
    // A note that cannot be stored is lost; the conversation itself is not.
    await rows
      ?.modify((row, context) => {
        context.value = by(row);
      })
      .catch(() => undefined);
  }

  return {
    watch: (onChange) =>
      watchRows({
        opening,
        read: ({ conversations }) => conversations.toArray(),
        subscribe: kept.subscribe,
        onChange: (stored) => onChange(newestFirst(stored, kept.getState())),
      }),
    remember: (row) =>
      write(
        ({ conversations }) => conversations.put(row),
        () => keep(row.id, row),
      ),
    async noteOpened(found) {
      const { id, openedAt, metadata } = found;
      let row: RememberedConversation = { ...found, name: "", origin: "opened" };
      function take(known: RememberedConversation | undefined) {
        if (known) row = { ...known, openedAt, metadata, deletedAt: undefined };
        return row;
      }
      const inMemory = kept.getState().get(id);
      if (inMemory) return keep(id, take(inMemory));
      await write(
        (database) =>
          database.transaction("rw", database.conversations, async () =>
            database.conversations.put(take(await database.conversations.get(id))),
          ),
        () => keep(id, row),
      );
    },
    note: (id, news) => change(id, (row) => ({ ...row, ...news })),
    noteItems: (id, added) =>
      change(id, (row) =>
        row.itemCount === undefined
          ? row
          : { ...row, itemCount: Math.max(0, row.itemCount + added) },
      ),
    async forget(id) {
      keep(id, undefined);
      await write(
        ({ conversations }) => conversations.delete(id),
        () => {},
      );
    },
  };
}

/** What is kept in memory is newer than what is stored of it. */
function newestFirst(
  stored: readonly RememberedConversation[],
  kept: ReadonlyMap<string, RememberedConversation>,
): RememberedConversation[] {
  const all = [...kept.values(), ...stored.filter(({ id }) => !kept.has(id))];
  return all.sort((left, right) => cameAt(right) - cameAt(left));
}

/** When it came here: what was opened may be old, and is what somebody looked for last. */
function cameAt({ origin, createdAt, openedAt }: RememberedConversation): number {
  return origin === "opened" ? (openedAt ?? createdAt) : createdAt;
}

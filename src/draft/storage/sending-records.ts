import { createStore } from "zustand/vanilla";

import type { DatabaseOptions, DraftDatabase, SendingRow } from "./database.ts";
import { openDatabase } from "./open-database.ts";
import { watchRows } from "./watch-rows.ts";

export type SendingRecord = SendingRow;

/**
 * The sendings that are under way or wait to be resumed, with what they send, so that they outlive a
 * reload. Where nothing can be stored they live in memory.
 */
export type SendingRecords = {
  /** Calls back with all of them: now, and whenever one changes, in other tabs too. */
  watch(onChange: (records: readonly SendingRecord[]) => void): () => void;
  /** Takes the place of what was there of the same draft. */
  begin(record: SendingRecord, body: unknown): Promise<void>;
  note(draftId: string, change: Partial<Omit<SendingRecord, "draftId">>): Promise<void>;
  read(draftId: string): Promise<{ record: SendingRecord; body: unknown } | undefined>;
  end(draftId: string): Promise<void>;
};

type Kept = { readonly record: SendingRecord; readonly body: unknown };

/** Returns at once; the database opens meanwhile. */
export function openSendingRecords(options: DatabaseOptions = {}): SendingRecords {
  const kept = createStore<ReadonlyMap<string, Kept>>(() => new Map());
  const opening = openDatabase(options).then((opened) =>
    typeof opened === "string" ? undefined : opened,
  );

  function keep(draftId: string, entry: Kept | undefined) {
    const entries = new Map(kept.getState());
    if (entry) entries.set(draftId, entry);
    else entries.delete(draftId);
    kept.setState(entries, true);
  }

  async function readStored(draftId: string): Promise<Kept | undefined> {
    const database = await opening;
    const [record, sent] = await Promise.all([
      database?.sendings.get(draftId),
      database?.sentBodies.get(draftId),
    ]).catch(() => []);
    return record && sent && { record, body: sent.body };
  }

  /** In the database; resolves with whether that was possible. */
  async function inBoth(write: (database: DraftDatabase) => Promise<unknown>): Promise<boolean> {
    const database = await opening;
    if (!database) return false;
    const { sendings, sentBodies } = database;
    const writing = database.transaction("rw", [sendings, sentBodies], () => write(database));
    return writing.then(
      () => true,
      () => false,
    );
  }

  return {
    watch: (onChange) =>
      watchRows({
        opening,
        read: ({ sendings }) => sendings.toArray(),
        subscribe: kept.subscribe,
        onChange(stored) {
          const inMemory = kept.getState();
          const others = stored.filter(({ draftId }) => !inMemory.has(draftId));
          onChange([...[...inMemory.values()].map(({ record }) => record), ...others]);
        },
      }),
    async begin(record, body) {
      const { draftId } = record;
      const isStored = await inBoth(({ sendings, sentBodies }) =>
        Promise.all([sendings.put(record), sentBodies.put({ draftId, body })]),
      );
      keep(draftId, isStored ? undefined : { record, body });
    },
    async note(draftId, change) {
      const entry = kept.getState().get(draftId);
      if (entry) return keep(draftId, { ...entry, record: { ...entry.record, ...change } });
      const isStored = await inBoth(({ sendings }) => sendings.update(draftId, change));
      if (isStored) return;
      // From now on in memory: what is stored says less than what is known.
      const found = await readStored(draftId);
      if (found) keep(draftId, { ...found, record: { ...found.record, ...change } });
    },
    read: async (draftId) => kept.getState().get(draftId) ?? readStored(draftId),
    async end(draftId) {
      keep(draftId, undefined);
      await inBoth(({ sendings, sentBodies }) =>
        Promise.all([sendings.delete(draftId), sentBodies.delete(draftId)]),
      );
    },
  };
}

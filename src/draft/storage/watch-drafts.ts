import { Dexie, liveQuery } from "dexie";

import type { DraftDatabase } from "./database.ts";
import type { DraftSummary } from "./draft-library.ts";
import { listDrafts } from "./draft-rows.ts";

/** Milliseconds in which the saves of drafts are told together: whoever types causes some each second. */
const calm = 1000;

type Options = {
  onChange(drafts: readonly DraftSummary[]): void;
  onError(error: unknown): void;
};

/**
 * Tells which drafts are stored until the returned function is called: now, at once when one comes,
 * goes or is called otherwise, and a moment later when something in one is saved; in other tabs too.
 */
export function watchDrafts(database: DraftDatabase, { onChange, onError }: Options): () => void {
  const savedTable = `idb://${database.name}/${database.states.name}/`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let reading = 0;

  async function tell() {
    clearTimeout(timer);
    timer = undefined;
    const mine = ++reading;
    try {
      const drafts = await listDrafts(database);
      // What began to be read before may be answered later, and is old by then.
      if (!isStopped && mine === reading) onChange(drafts);
    } catch (error) {
      if (!isStopped) onError(error);
    }
  }
  function onMutation(parts: object) {
    const isSaved = Object.keys(parts).some((part) => part.startsWith(savedTable));
    if (isSaved && !isStopped) timer ??= setTimeout(tell, calm);
  }

  const watching = liveQuery(() => database.drafts.toArray()).subscribe({
    next: tell,
    error: onError,
  });
  Dexie.on("storagemutated", onMutation);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    watching.unsubscribe();
    Dexie.on.storagemutated.unsubscribe(onMutation);
  };
}

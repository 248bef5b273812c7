import { liveQuery } from "dexie";

import type { DraftDatabase } from "./database.ts";

type Options<Row> = {
  /** Undefined where nothing can be stored. */
  opening: Promise<DraftDatabase | undefined>;
  read(database: DraftDatabase): Promise<readonly Row[]>;
  /** Calls back whenever what is held in memory changes; returns what ends that. */
  subscribe(onChange: () => void): () => void;
  /** Told what is stored: now, and whenever it or the memory changes, in other tabs too. */
  onChange(stored: readonly Row[]): void;
};

/** Watches rows that are stored, and in memory where they cannot be, until the returned function is called. */
export function watchRows<Row>({ opening, read, subscribe, onChange }: Options<Row>): () => void {
  let stored: readonly Row[] | undefined;
  let isStopped = false;
  const stops = [subscribe(tell)];
  function tell() {
    if (stored && !isStopped) onChange(stored);
  }
  function take(rows: readonly Row[]) {
    stored = rows;
    tell();
  }
  async function start() {
    const database = await opening;
    if (isStopped) return;
    if (!database) return take([]);
    const watching = liveQuery(() => read(database)).subscribe({
      next: take,
      error: () => take([]),
    });
    stops.push(() => watching.unsubscribe());
  }
  void start();
  return () => {
    isStopped = true;
    for (const stop of stops) stop();
  };
}

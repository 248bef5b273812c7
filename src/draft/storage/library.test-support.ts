import { IDBFactory, IDBKeyRange } from "fake-indexeddb";

import { newId } from "#shared/ids.ts";

import type { DatabaseOptions } from "./database.ts";

/** A browser profile without data. Libraries opened with the same one are tabs of one browser. */
export function emptyProfile(): Required<DatabaseOptions> {
  return { name: newId("drafts-"), engine: { indexedDB: new IDBFactory(), IDBKeyRange } };
}

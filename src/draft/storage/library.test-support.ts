import { Dexie } from "dexie";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";

import { newId } from "#shared/ids.ts";

import type { DraftDocument } from "../document.ts";
import { draftItemOf } from "../fresh-item.ts";
import { editItem, insertItem } from "../operations.ts";
import type { DatabaseOptions } from "./database.ts";
import type { DraftLibrary, DraftSession } from "./draft-library.ts";

/** A browser profile without data. Libraries opened with the same one are tabs of one browser. */
export function emptyProfile(): Required<DatabaseOptions> {
  // What Dexie watches lists with looks here, and not at the engine of the database.
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  return { name: newId("drafts-"), engine: { indexedDB: new IDBFactory(), IDBKeyRange } };
}

export const oneMessage: DraftDocument = {
  items: [draftItemOf({ type: "message", role: "user", content: "" })],
  metadata: [],
};

export async function openSession(library: DraftLibrary, id: string): Promise<DraftSession> {
  const session = await library.open(id);
  if (!session) throw new Error(`There is no draft ${id}`);
  return session;
}

/** Types into the first item, as a new step. */
export function type({ store }: DraftSession, content: string) {
  store
    .getState()
    .change((document) => editItem(document, document.items[0]?.key ?? "", { content }));
}

export function insert({ store }: DraftSession, value: unknown) {
  store.getState().change((document) => insertItem(document, draftItemOf(value), 0));
}

export const historyOf = ({ store }: DraftSession) => store.getState().history;
export const presentOf = (session: DraftSession) => historyOf(session).present;
export const statusOf = ({ saving }: DraftSession) => saving.getState().status;
export const contentOf = (session: DraftSession) =>
  Object(presentOf(session).items[0]?.value).content;

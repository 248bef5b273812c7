import { afterEach, expect, test, vi } from "vitest";

import { DraftDatabase } from "./database.ts";
import {
  contentOf,
  emptyProfile,
  historyOf,
  insert,
  oneMessage,
  openSession,
  presentOf,
  type,
} from "./library.test-support.ts";
import { longText } from "./long-texts.ts";
import { openDraftLibrary } from "./open-draft-library.ts";

afterEach(() => vi.useRealTimers());

test("A key typed beside a large image writes neither the image nor another item", async () => {
  const profile = emptyProfile();
  const library = openDraftLibrary(profile);
  const session = await openSession(library, await library.create({ document: oneMessage }));
  insert(session, { content: "words", image_url: "x".repeat(100 * longText) });
  await session.flush();
  const database = new DraftDatabase(profile);
  const before = await allRows(database);
  session.store.getState().change((document) => ({
    ...document,
    items: document.items.map((item, index) =>
      index === 0 ? { ...item, value: { ...Object(item.value), content: "words!" } } : item,
    ),
  }));
  await session.flush();

  const fresh = [...(await allRows(database))].filter((row) => !before.has(row));
  expect(fresh.join("").length).toBeLessThan(2000);
  expect(await database.texts.count()).toBe(1);
  await session.close();
  const again = await openSession(openDraftLibrary(profile), session.id);
  expect(presentOf(again)).toEqual(presentOf(session));
  await again.close();
  database.close();
});

test("What no step leads to any more is deleted", async () => {
  const profile = emptyProfile();
  const library = openDraftLibrary(profile);
  const session = await openSession(library, await library.create({ document: oneMessage }));
  insert(session, { image_url: "y".repeat(longText) });
  await session.flush();
  session.store.getState().undo();
  type(session, "another way");
  await session.close();
  const database = new DraftDatabase(profile);
  expect(await database.items.count()).toBe(2);
  expect(await database.steps.count()).toBe(1);
  expect(await database.texts.count()).toBe(0);
  database.close();
});

test("A removed draft comes back within a day, and leaves no row after it", async () => {
  const profile = emptyProfile();
  const library = openDraftLibrary(profile);
  const id = await library.create({ document: oneMessage });
  await library.remove(id);
  expect(await openDraftLibrary(profile).read(id)).toEqual(oneMessage);
  await library.restore(id);
  await library.remove(id);

  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 25 * 60 * 60 * 1000 });
  expect(await openDraftLibrary(profile).read(id)).toBeUndefined();
  const database = new DraftDatabase(profile);
  expect([...(await allRows(database))]).toEqual([]);
  database.close();
});

test("What version 1 stored opens, with its history", async () => {
  const profile = emptyProfile();
  await writeVersion1(profile.engine.indexedDB, profile.name);
  const session = await openSession(openDraftLibrary(profile), "draft_1");
  expect(presentOf(session)).toEqual({
    items: [{ key: "item-1", kind: "message", value: { content: "after" } }],
    metadata: [{ key: "pair-1", name: "topic", value: "age" }],
    rest: { extra: true },
  });
  session.store.getState().undo();
  expect(contentOf(session)).toBe("before");
  session.store.getState().redo();
  session.store.getState().redo();
  expect(presentOf(session).items).toEqual([]);
  expect(historyOf(session).past).toHaveLength(2);
  await session.close();
});

/** Every row of every table as JSON. */
async function allRows(database: DraftDatabase): Promise<Set<string>> {
  const tables = await Promise.all(database.tables.map((table) => table.toArray()));
  return new Set(tables.flat().map((row) => JSON.stringify(row)));
}

/** Rows as the first version of the app wrote them. They must never change: browsers hold them. */
async function writeVersion1(indexedDB: IDBFactory, name: string): Promise<void> {
  const draftId = "draft_1";
  const message = (content: string) => ({ key: "item-1", kind: "message", value: { content } });
  const numbers = (...list: number[]) => Uint32Array.from(list);
  const rows: Record<string, readonly object[]> = {
    drafts: [
      {
        id: draftId,
        name: "Old",
        createdAt: 1,
        isTemplate: false,
        problemCount: { errors: 0, warnings: 0 },
      },
    ],
    states: [{ draftId, revision: 7, changedAt: 2, itemCount: 1, position: 1, nextNumber: 5 }],
    documents: [
      {
        draftId,
        items: numbers(2),
        metadata: [{ key: "pair-1", name: "topic", value: "age" }],
        rest: { extra: true },
      },
    ],
    steps: [
      { draftId, number: 3, items: [{ at: 0, removed: numbers(1), inserted: numbers(2) }] },
      { draftId, number: 4, items: [{ at: 0, removed: numbers(2), inserted: numbers() }] },
    ],
    items: [
      { draftId, number: 1, item: message("before") },
      { draftId, number: 2, item: message("after") },
    ],
    texts: [],
  };
  const isNumbered = (table: string) => ["steps", "items", "texts"].includes(table);
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, 10);
    request.addEventListener("upgradeneeded", () => {
      for (const [table, list] of Object.entries(rows)) {
        const keyPath = isNumbered(table)
          ? ["draftId", "number"]
          : table === "drafts"
            ? "id"
            : "draftId";
        const store = request.result.createObjectStore(table, { keyPath });
        for (const row of list) store.put(row);
      }
    });
    request.addEventListener("success", () => {
      request.result.close();
      resolve();
    });
    request.addEventListener("error", () => reject(request.error ?? new Error("Not written")));
  });
}

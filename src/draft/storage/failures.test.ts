import { Dexie } from "dexie";
import { IDBObjectStore } from "fake-indexeddb";
import { afterEach, describe, expect, test, vi } from "vitest";

import { DraftDatabase, newestVersion } from "./database.ts";
import {
  contentOf,
  emptyProfile,
  historyOf,
  oneMessage,
  openSession,
  statusOf,
  type,
} from "./library.test-support.ts";
import { openDraftLibrary } from "./open-draft-library.ts";
import { storageFailureOf } from "./storage-failure.ts";

afterEach(() => vi.restoreAllMocks());

/** A browser that refuses to open any database in this way. */
function refusing(name: string) {
  const profile = emptyProfile();
  vi.spyOn(profile.engine.indexedDB, "open").mockImplementation(() => {
    throw new DOMException("Not here", name);
  });
  return profile;
}

function letStorageBeFull() {
  return vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("No room", "QuotaExceededError");
  });
}

describe("Storage that is denied", () => {
  test.each(["SecurityError", "InvalidStateError"])(
    "(%s) is said, and drafts live in memory",
    async (name) => {
      const library = openDraftLibrary(refusing(name));
      const id = await library.create({ name: "In memory", document: oneMessage });
      expect(library.failure.getState().failure).toBe("denied");
      const session = await openSession(library, id);
      type(session, "kept");
      await session.close();
      expect(session.saving.getState()).toMatchObject({ status: "failed", failure: "denied" });

      const again = await openSession(library, id);
      expect(contentOf(again)).toBe("kept");
      expect(historyOf(again).past).toHaveLength(1);
      await again.close();
    },
  );

  test("still lists, renames, copies and removes", async () => {
    const library = openDraftLibrary(refusing("SecurityError"));
    const names: string[][] = [];
    const stop = library.watch((drafts) => names.push(drafts.map(({ name }) => name).sort()));
    const id = await library.create({ name: "First", document: oneMessage });
    await library.rename(id, "Renamed");
    await library.duplicate(id);
    await expect.poll(() => names.at(-1)).toEqual(["Renamed", "Renamed (copy)"]);
    await library.remove(id);
    await expect.poll(() => names.at(-1)).toEqual(["Renamed (copy)"]);
    await library.restore(id);
    await expect.poll(() => names.at(-1)).toHaveLength(2);
    stop();
  });
});

describe("Storage that is full", () => {
  test("keeps a change in memory, and stores it with the next one when there is room", async () => {
    const profile = emptyProfile();
    const library = openDraftLibrary(profile);
    const id = await library.create({ document: oneMessage });
    const session = await openSession(library, id);
    const full = letStorageBeFull();
    type(session, "first");
    await session.flush();
    expect(session.saving.getState()).toMatchObject({ status: "failed", failure: "full" });
    expect(library.failure.getState().failure).toBe("full");
    expect(contentOf(session)).toBe("first");

    full.mockRestore();
    type(session, "second");
    await expect.poll(() => statusOf(session)).toBe("saved");
    expect(library.failure.getState().failure).toBeUndefined();
    await session.close();
    const again = await openSession(openDraftLibrary(profile), id);
    expect(contentOf(again)).toBe("second");
    expect(historyOf(again).past).toHaveLength(2);
    await again.close();
  });

  test("keeps a draft that is left and come back to, and stores it in the end", async () => {
    const profile = emptyProfile();
    const library = openDraftLibrary(profile);
    const full = letStorageBeFull();
    const id = await library.create({ name: "New", document: oneMessage });
    const session = await openSession(library, id);
    type(session, "not stored");
    await session.close();
    full.mockRestore();

    const again = await openSession(library, id);
    expect(contentOf(again)).toBe("not stored");
    await again.flush();
    expect(statusOf(again)).toBe("saved");
    await again.close();
    expect((await openDraftLibrary(profile).read(id))?.items[0]?.value).toEqual({
      content: "not stored",
    });
  });

  test("is known by what ends the transaction, too", () => {
    const inner = new DOMException("No room", "QuotaExceededError");
    expect(storageFailureOf(new Dexie.AbortError("Aborted", inner))).toBe("full");
    expect(storageFailureOf(new Error("Something else"))).toBe("failed");
  });
});

test("Data of a newer version of the app is left alone, and said to be there", async () => {
  const profile = emptyProfile();
  const newer = new Dexie(profile.name, profile.engine);
  newer.version(newestVersion + 1).stores({ drafts: "id", others: "id" });
  await newer.open();
  newer.close();
  const library = openDraftLibrary(profile);
  await library.create({ document: oneMessage });
  expect(library.failure.getState().failure).toBe("newer_version");
  await newer.open();
  expect(await newer.table("drafts").count()).toBe(0);
  newer.close();
});

test("Another tab that brings a newer version ends saving, and nothing is lost in memory", async () => {
  const profile = emptyProfile();
  const library = openDraftLibrary(profile);
  const session = await openSession(library, await library.create({ document: oneMessage }));
  const newer = new Dexie(profile.name, profile.engine);
  newer.version(newestVersion + 1).stores({ drafts: "id", others: "id" });
  await newer.open();
  type(session, "too late");
  await session.flush();
  expect(session.saving.getState()).toMatchObject({ status: "failed", failure: "newer_version" });
  expect(contentOf(session)).toBe("too late");
  await session.close();
  newer.close();
});

describe("Damaged data", () => {
  test("opens with what is there and says how much is missing", async () => {
    const profile = emptyProfile();
    const library = openDraftLibrary(profile);
    const two = {
      ...oneMessage,
      items: [...oneMessage.items, { key: "b", kind: "unknown" as const, value: 1 }],
    };
    const id = await library.create({ document: two });
    const before = await openSession(library, id);
    type(before, "gone");
    await before.close();
    const database = new DraftDatabase(profile);
    const rows = await database.items.toArray();
    const gone = rows.filter(({ item }) => JSON.stringify(item).includes("gone"));
    await database.items.bulkDelete(gone.map(({ draftId, number }) => [draftId, number]));

    const session = await openSession(library, id);
    expect(session.missingItems).toBe(1);
    expect(historyOf(session)).toMatchObject({ past: [], present: { items: [{ key: "b" }] } });
    type(session, "whole again");
    await session.close();
    const again = await openSession(openDraftLibrary(profile), id);
    expect(again.missingItems).toBe(0);
    expect(contentOf(again)).toBe("whole again");
    expect(await database.items.count()).toBe(2);
    database.close();
    await again.close();
  });
});

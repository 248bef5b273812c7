import { Dexie } from "dexie";
import { expect, onTestFinished, test, vi } from "vitest";

import type { DraftDocument } from "../document.ts";
import { draftItemOf } from "../fresh-item.ts";
import { countStored } from "./count-stored.ts";
import { DraftDatabase } from "./database.ts";
import type { DraftLibrary, DraftSummary } from "./draft-library.ts";
import { emptyProfile, openSession, type } from "./library.test-support.ts";
import { openDraftLibrary } from "./open-draft-library.ts";
import { isCounted } from "./problem-count.ts";

const call = { type: "function_call", name: "look_up", call_id: "call_1" };
/** An error for the arguments that are missing, and a warning for the output. */
const faulty: DraftDocument = { items: [draftItemOf(call)], metadata: [] };
const sound: DraftDocument = {
  items: [draftItemOf({ type: "message", role: "user", content: "Hello" })],
  metadata: [],
};
const counted = { errors: 1, warnings: 1 };
const none = { errors: 0, warnings: 0 };

/** The drafts by their names, as the list is told of them. */
function follow(library: DraftLibrary) {
  let all: readonly DraftSummary[] = [];
  onTestFinished(library.watch((drafts) => (all = drafts)));
  return (name: string) => all.find((draft) => draft.name === name);
}

/** A library, and what a worker counts with. */
function storedLibrary() {
  const profile = emptyProfile();
  const library = openDraftLibrary(profile);
  const database = new DraftDatabase(profile);
  onTestFinished(() => database.close());
  return { library, database, draft: follow(library) };
}

/** Has something done when the next counts are about to be noted. */
function beforeNoting({ drafts }: DraftDatabase, act: () => Promise<unknown>) {
  const update = drafts.bulkUpdate.bind(drafts);
  vi.spyOn(drafts, "bulkUpdate").mockImplementationOnce((notes) =>
    Dexie.Promise.resolve(act().then(() => update(notes))),
  );
}

test("Drafts that nobody has opened are counted where they are stored, and the list is told", async () => {
  const { library, database, draft } = storedLibrary();
  await library.create({ name: "faulty", document: faulty });
  await library.create({ name: "sound", document: sound });
  await expect.poll(() => draft("sound")?.counted).toBeUndefined();
  await expect.poll(() => draft("sound")).toBeDefined();

  await countStored(database, "rules 1");
  await expect.poll(() => draft("faulty")?.problemCount).toEqual(counted);
  for (const name of ["faulty", "sound"]) {
    const summary = draft(name);
    expect(summary && isCounted(summary, "rules 1")).toBe(true);
  }
  expect(draft("sound")?.problemCount).toEqual(none);
});

test("Once is enough, until the draft changes or the rules do", async () => {
  const { library, database } = storedLibrary();
  const id = await library.create({ name: "faulty", document: faulty });
  const write = vi.spyOn(database.drafts, "bulkUpdate");
  const noted = () => write.mock.lastCall?.[0].map(({ key }) => key);
  await countStored(database, "rules 1");
  expect(noted()).toEqual([id]);
  await countStored(database, "rules 1");
  expect(noted()).toEqual([]);
  await countStored(database, "rules 2");
  expect(noted()).toEqual([id]);

  const session = await openSession(library, id);
  type(session, "changed");
  await session.close();
  await countStored(database, "rules 2");
  expect(noted()).toEqual([id]);
});

test("What is saved while it is being counted is not taken for counted", async () => {
  const { library, database, draft } = storedLibrary();
  const id = await library.create({ name: "draft", document: sound });
  const session = await openSession(library, id);
  beforeNoting(database, () => {
    session.store.getState().change(() => faulty);
    return session.flush();
  });
  await countStored(database, "rules 1");
  await expect.poll(() => draft("draft")?.counted?.rules).toBe("rules 1");
  expect(draft("draft")?.problemCount).toEqual(none);
  await countStored(database, "rules 1");
  await expect.poll(() => draft("draft")?.problemCount).toEqual(counted);
  await session.close();
  expect(await library.read(id)).toEqual(faulty);
});

test("A draft that is removed or renamed while it is being counted stays so", async () => {
  const { library, database, draft } = storedLibrary();
  const removed = await library.create({ name: "removed", document: faulty });
  const renamed = await library.create({ name: "old", document: faulty });
  const gone = await library.create({ name: "gone", document: faulty });
  beforeNoting(database, () =>
    Promise.all([
      library.remove(removed),
      library.rename(renamed, "new"),
      database.drafts.delete(gone),
    ]),
  );
  await countStored(database, "rules 1");
  await expect.poll(() => draft("new")?.problemCount).toEqual(counted);
  expect(draft("removed")).toBeUndefined();
  expect(await database.drafts.get(gone)).toBeUndefined();
  await library.restore(removed);
  await expect.poll(() => draft("removed")?.problemCount).toEqual(counted);
});

test("A draft that is damaged keeps no other from being counted", async () => {
  const { library, database, draft } = storedLibrary();
  await library.create({ name: "faulty", document: faulty });
  const damaged = await library.create({ name: "damaged", document: faulty });
  await database.documents.delete(damaged);
  await countStored(database, "rules 1");
  await expect.poll(() => draft("faulty")?.problemCount).toEqual(counted);
  expect(draft("damaged")?.counted).toBeUndefined();
});

test("A copy is counted by itself", async () => {
  const { library, database, draft } = storedLibrary();
  const id = await library.create({ name: "faulty", document: faulty });
  await countStored(database, "rules 1");
  await library.duplicate(id);
  await expect.poll(() => draft("faulty (copy)")).toMatchObject({ problemCount: counted });
  expect(draft("faulty (copy)")?.counted).toBeUndefined();
});

test("Where nothing can be stored, drafts are counted in memory, again when they change", async () => {
  const { engine } = emptyProfile();
  const denied = {
    open: () => {
      throw new DOMException("No", "SecurityError");
    },
  };
  const library = openDraftLibrary({
    name: "denied",
    engine: { ...engine, indexedDB: Object.assign(engine.indexedDB, denied) },
  });
  const draft = follow(library);
  const id = await library.create({ name: "draft", document: faulty });
  await Promise.all([library.countKept("rules 1"), library.countKept("rules 1")]);
  expect(draft("draft")?.problemCount).toEqual(counted);

  const session = await openSession(library, id);
  session.store.getState().change(() => sound);
  await session.close();
  await library.countKept("rules 1");
  expect(draft("draft")?.problemCount).toEqual(none);
});

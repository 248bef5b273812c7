import { afterEach, expect, test, vi } from "vitest";

import type { DraftLibrary } from "./draft-library.ts";
import {
  contentOf,
  emptyProfile,
  historyOf,
  oneMessage,
  openSession,
  presentOf,
  statusOf,
  type,
} from "./library.test-support.ts";
import { openDraftLibrary } from "./open-draft-library.ts";

afterEach(() => vi.unstubAllGlobals());

async function twoTabs() {
  const profile = emptyProfile();
  const [left, right] = [openDraftLibrary(profile), openDraftLibrary(profile)];
  const id = await left.create({ name: "Shared", document: oneMessage });
  const mine = await openSession(left, id);
  const theirs = await openSession(right, id);
  return {
    left,
    right,
    id,
    mine,
    theirs,
    close: () => Promise.all([mine.close(), theirs.close()]),
  };
}

/** Both tabs change the draft, and theirs is saved first. */
async function conflict() {
  const tabs = await twoTabs();
  type(tabs.mine, "mine");
  type(tabs.theirs, "theirs");
  await tabs.theirs.flush();
  await tabs.mine.flush();
  expect(statusOf(tabs.mine)).toBe("conflict");
  return tabs;
}

const contentIn = async (library: DraftLibrary, id: string) =>
  (await library.read(id))?.items[0]?.value;

test("A tab without changes of its own follows what another saves, history and all", async () => {
  const { mine, theirs, close } = await twoTabs();
  type(theirs, "first");
  type(theirs, "second");
  theirs.store.getState().undo();
  await theirs.flush();
  await expect.poll(() => contentOf(mine)).toBe("first");
  expect(historyOf(mine).future).toHaveLength(1);

  mine.store.getState().redo();
  await mine.flush();
  await expect.poll(() => contentOf(theirs)).toBe("second");
  expect([statusOf(mine), statusOf(theirs)]).toEqual(["saved", "saved"]);
  await close();
});

test("Following keeps untouched items the same objects", async () => {
  const { mine, theirs, close } = await twoTabs();
  const [before] = presentOf(mine).items;
  theirs.store
    .getState()
    .change((document) => ({ ...document, metadata: [{ key: "1", name: "a", value: "b" }] }));
  await theirs.flush();
  await expect.poll(() => presentOf(mine).metadata).toHaveLength(1);
  expect(presentOf(mine).items[0]).toBe(before);
  await close();
});

test("Changes in both tabs are a conflict, in which nothing is written", async () => {
  const { mine, right, id, close } = await conflict();
  type(mine, "mine again");
  await mine.flush();
  expect(await contentIn(right, id)).toEqual({ content: "theirs" });
  expect(contentOf(mine)).toBe("mine again");
  await mine.takeTheirs();
  await close();
});

test("A conflict ends by taking theirs, and both go on", async () => {
  const { mine, theirs, close } = await conflict();
  await mine.takeTheirs();
  expect(statusOf(mine)).toBe("saved");
  expect(contentOf(mine)).toBe("theirs");
  type(mine, "after");
  await mine.flush();
  await expect.poll(() => contentOf(theirs)).toBe("after");
  await close();
});

test("A conflict ends by keeping mine as a new draft with its history", async () => {
  const { mine, left, right, id, close } = await conflict();
  const copy = await openSession(right, await mine.keepMineAsCopy());
  expect(contentOf(copy)).toBe("mine");
  expect(historyOf(copy).past).toHaveLength(1);
  expect(await contentIn(left, id)).toEqual({ content: "theirs" });
  expect(statusOf(mine)).toBe("saved");
  await copy.close();
  await close();
});

test("A conflict that nobody settles loses nothing when the draft is closed", async () => {
  const { left, close } = await conflict();
  await close();
  const drafts = await new Promise<readonly { id: string; name: string }[]>((resolve) => {
    const stop = left.watch((all) => {
      resolve(all);
      queueMicrotask(() => stop());
    });
  });
  expect(drafts.map(({ name }) => name).sort()).toEqual(["Shared", "Shared (copy)"]);
  const copy = drafts.find(({ name }) => name !== "Shared")?.id ?? "";
  expect(await contentIn(left, copy)).toEqual({ content: "mine" });
});

test("Tabs with one draft know of each other until one closes it", async () => {
  const { mine, theirs, close } = await twoTabs();
  const isOpenElsewhere = () => mine.saving.getState().isOpenElsewhere;
  await expect.poll(isOpenElsewhere).toBe(true);
  await expect.poll(() => theirs.saving.getState().isOpenElsewhere).toBe(true);
  await theirs.close();
  await expect.poll(isOpenElsewhere).toBe(false);
  await close();
});

test("Two sessions in one tab follow each other and are not called another tab", async () => {
  const library = openDraftLibrary(emptyProfile());
  const id = await library.create({ document: oneMessage });
  const [one, other] = [await openSession(library, id), await openSession(library, id)];
  type(one, "hello");
  await one.flush();
  await expect.poll(() => contentOf(other)).toBe("hello");
  expect(other.saving.getState().isOpenElsewhere).toBe(false);
  await Promise.all([one.close(), other.close()]);
});

test("Without a channel between tabs, what one saves is still not overwritten by another", async () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  const { mine, left, id, close } = await conflict();
  expect(await contentIn(left, id)).toEqual({ content: "theirs" });
  await mine.takeTheirs();
  await close();
});

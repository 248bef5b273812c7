import { describe, expect, test } from "vitest";

import { emptyDocument } from "#draft/document.ts";
import { draftItemOf } from "#draft/fresh-item.ts";
import { insertItem } from "#draft/operations.ts";
import type { DraftLibrary, DraftSession } from "#draft/storage/draft-library.ts";
import { emptyProfile } from "#draft/storage/library.test-support.ts";
import { openDraftLibrary } from "#draft/storage/open-draft-library.ts";

import { waitingLibrary } from "./waiting-library.ts";

const hello = draftItemOf({ type: "message", role: "user", content: "Hello" });
const bye = draftItemOf({ type: "message", role: "user", content: "Bye" });

function add({ store }: DraftSession, item: typeof hello) {
  store.getState().change((document) => insertItem(document, item, 0));
}

/** A library whose code comes when `arrive` or `fail` is called. */
function onFirstVisit() {
  const profile = emptyProfile();
  let arrive = () => {};
  let fail = (_error: Error) => {};
  const opening = new Promise<DraftLibrary>((resolve, reject) => {
    arrive = () => resolve(openDraftLibrary(profile));
    fail = reject;
  });
  const library = waitingLibrary(opening, { isFirstVisit: true });
  const id = library.beginFirst() ?? "";
  const session = library.begun(id);
  if (!session) throw new Error("The first draft has not begun");
  return { library, id, session, arrive, fail, stored: () => openDraftLibrary(profile) };
}

const itemsOf = (session: DraftSession | undefined) =>
  session?.store.getState().history.present.items;

describe("the first draft of a browser", () => {
  test("is there at once, and what is done to it before it can be stored is stored", async () => {
    const { id, session, arrive, stored } = onFirstVisit();
    add(session, hello);
    expect(session.saving.getState().status).toBe("unsaved");
    arrive();
    await expect.poll(() => session.saving.getState().status).toBe("saved");
    add(session, bye);
    await session.close();

    const again = await stored().open(id);
    expect(itemsOf(again)).toEqual([bye, hello]);
    expect(again?.store.getState().history.past).toHaveLength(2);
    await again?.close();
  });

  test("keeps the name that it got before it could be stored", async () => {
    const { library, id, session, arrive } = onFirstVisit();
    const renaming = library.rename(id, "Weather");
    arrive();
    await renaming;
    const names = new Promise((tell) => {
      library.watch((drafts) => drafts.length > 0 && tell(drafts.map(({ name }) => name)));
    });
    expect(await names).toEqual(["Weather"]);
    await session.close();
  });

  test("opens once more as it is stored after it was closed", async () => {
    const { library, id, session, arrive } = onFirstVisit();
    expect(await library.open(id)).toBe(session);
    add(session, hello);
    arrive();
    await session.close();
    const again = await library.open(id);
    expect(again).not.toBe(session);
    expect(itemsOf(again)).toEqual([hello]);
    await again?.close();
  });

  test("stays, and says that it is not stored, when what stores it cannot be loaded", async () => {
    const { library, session, fail } = onFirstVisit();
    fail(new Error("The server is gone"));
    await library.opening;
    await expect.poll(() => session.saving.getState().status).toBe("failed");
    expect(library.failure.getState().failure).toBe("failed");
    add(session, hello);
    expect(itemsOf(session)).toEqual([hello]);
    expect(session.saving.getState().status).toBe("failed");
    await session.close();
  });

  test("is one", () => {
    expect(onFirstVisit().library.beginFirst()).toBeUndefined();
  });
});

test("Where drafts may be stored nothing begins before they are known", async () => {
  const library = waitingLibrary(Promise.resolve(openDraftLibrary(emptyProfile())));
  expect(library.beginFirst()).toBeUndefined();
  const id = await library.create({ document: emptyDocument });
  const session = await library.open(id);
  expect(itemsOf(session)).toEqual([]);
  await session?.close();
});

test("What stores drafts cannot be loaded, and nothing is being worked on: that is an error", async () => {
  const library = waitingLibrary(Promise.reject(new Error("The server is gone")));
  await expect(library.opening).rejects.toThrow("The server is gone");
  await expect(library.open("draft_1")).rejects.toThrow("The server is gone");
});

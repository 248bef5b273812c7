import { expect, test } from "vitest";

import { emptyDocument } from "../document.ts";
import { draftItemOf } from "../fresh-item.ts";
import { insertItem } from "../operations.ts";
import { emptyProfile } from "./library.test-support.ts";
import { openDraftLibrary } from "./open-draft-library.ts";

test("A change is there when the draft is opened again, with its history", async () => {
  const profile = emptyProfile();
  const library = openDraftLibrary(profile);
  const id = await library.create({ name: "First", document: emptyDocument });
  const session = await library.open(id);
  const item = draftItemOf({ type: "message", role: "user", content: "Hello" });
  session?.store.getState().change((document) => insertItem(document, item, 0));
  await session?.close();

  const again = await openDraftLibrary(profile).open(id);
  expect(again?.store.getState().history.present.items).toEqual([item]);
  expect(again?.store.getState().history.past).toHaveLength(1);
  expect(again?.saving.getState()).toEqual({
    status: "saved",
    failure: undefined,
    isOpenElsewhere: false,
  });
  await again?.close();
});

test("A draft remembers which conversation it is for, as do its copies, until it is told another", async () => {
  const profile = emptyProfile();
  const library = openDraftLibrary(profile);
  const id = await library.create({ document: emptyDocument, target: "conv_1" });
  const copy = await library.duplicate(id);
  await library.setTarget(id, undefined);
  const targets = new Map<string, string | undefined>();
  const stop = openDraftLibrary(profile).watch((drafts) => {
    for (const draft of drafts) targets.set(draft.id, draft.target);
  });
  await expect
    .poll(() => [targets.has(id), targets.get(id), targets.get(copy)])
    .toEqual([true, undefined, "conv_1"]);
  stop();
});

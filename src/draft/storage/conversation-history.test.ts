import { Dexie } from "dexie";
import { expect, onTestFinished, test } from "vitest";

import {
  type ConversationHistory,
  openConversationHistory,
  type RememberedConversation,
} from "./conversation-history.ts";
import { emptyProfile, oneMessage } from "./library.test-support.ts";
import { openDraftLibrary } from "./open-draft-library.ts";

const conversation = (
  id: string,
  rest: Partial<RememberedConversation> = {},
): RememberedConversation => ({
  id,
  origin: "created",
  name: "Weather",
  draftId: "draft_1",
  upstream: { kind: "sandbox", host: "sandbox" },
  createdAt: 1,
  metadata: { topic: "age" },
  itemCount: 2,
  ...rest,
});

/** What the history holds, as it is told. */
function follow(history: ConversationHistory) {
  let all: readonly RememberedConversation[] = [];
  const stop = history.watch((conversations) => (all = conversations));
  onTestFinished(stop);
  return () => all;
}

test("What is remembered is there after a reload, newest first, and in other tabs at once", async () => {
  const profile = emptyProfile();
  const other = follow(openConversationHistory(profile));
  const history = openConversationHistory(profile);
  const [old, young] = [conversation("conv_1"), conversation("conv_2", { createdAt: 2 })];
  await history.remember(old);
  await history.remember(young);
  await expect.poll(other).toEqual([young, old]);
  const later = follow(openConversationHistory(profile));
  await expect.poll(later).toEqual([young, old]);
});

test("Notes change what is remembered, and remember nothing by themselves", async () => {
  const history = openConversationHistory(emptyProfile());
  await history.remember(conversation("conv_1"));
  await history.note("conv_1", { deletedAt: 5 });
  await history.noteItems("conv_1", 3);
  await history.note("conv_2", { deletedAt: 5 });
  const all = follow(history);
  await expect.poll(all).toEqual([conversation("conv_1", { deletedAt: 5, itemCount: 5 })]);
});

const found = (id: string, openedAt: number) => ({
  id,
  upstream: { kind: "openai", host: "api.openai.com" },
  createdAt: 1,
  metadata: { topic: "rain" },
  openedAt,
});

test("What is opened is remembered as that, and comes where it was opened last", async () => {
  const history = openConversationHistory(emptyProfile());
  const all = follow(history);
  const created = conversation("conv_1", { createdAt: 5 });
  const [opened, later] = [found("conv_2", 4), found("conv_2", 6)];
  await history.remember(created);
  await history.noteOpened(opened);
  const row = { name: "", origin: "opened" };
  await expect.poll(all).toEqual([created, { ...opened, ...row }]);
  await history.noteOpened(later);
  await expect.poll(all).toEqual([{ ...later, ...row }, created]);

  await history.noteItems("conv_2", 2);
  await history.note("conv_2", { itemCount: 7 });
  await history.noteItems("conv_2", 2);
  await expect.poll(all).toEqual([{ ...later, ...row, itemCount: 9 }, created]);
  await history.forget("conv_2");
  await expect.poll(all).toEqual([created]);
});

test("What was created here stays so when it is opened, and is as it was found", async () => {
  const history = openConversationHistory(emptyProfile());
  const all = follow(history);
  await history.remember(conversation("conv_1", { deletedAt: 5 }));
  await history.noteOpened(found("conv_1", 6));
  const seen = { openedAt: 6, metadata: { topic: "rain" }, deletedAt: undefined };
  await expect.poll(all).toEqual([conversation("conv_1", seen)]);
});

test("What is forgotten can be taken up again", async () => {
  const history = openConversationHistory(emptyProfile());
  const all = follow(history);
  await history.remember(conversation("conv_1"));
  await history.forget("conv_1");
  await expect.poll(all).toEqual([]);
  await history.remember(conversation("conv_1"));
  await expect.poll(all).toEqual([conversation("conv_1")]);
});

test("Where nothing can be stored it lives in memory", async () => {
  const { engine } = emptyProfile();
  const denied = {
    open: () => {
      throw new DOMException("No", "SecurityError");
    },
  };
  const history = openConversationHistory({
    name: "denied",
    engine: { ...engine, indexedDB: Object.assign(engine.indexedDB, denied) },
  });
  const all = follow(history);
  await history.remember(conversation("conv_1"));
  await history.noteItems("conv_1", 1);
  await expect.poll(all).toEqual([conversation("conv_1", { itemCount: 3 })]);
  await history.noteOpened(found("conv_1", 6));
  const seen = { openedAt: 6, metadata: { topic: "rain" }, deletedAt: undefined };
  await expect.poll(all).toEqual([conversation("conv_1", { ...seen, itemCount: 3 })]);
  await history.forget("conv_1");
  await expect.poll(all).toEqual([]);
  await history.noteOpened(found("conv_2", 6));
  await expect.poll(all).toEqual([{ ...found("conv_2", 6), name: "", origin: "opened" }]);
});

test("What version 3 remembered was created here", async () => {
  const profile = emptyProfile();
  const third = new Dexie(profile.name, profile.engine);
  third.version(3).stores({
    drafts: "id",
    states: "draftId",
    documents: "draftId",
    steps: "[draftId+number]",
    items: "[draftId+number]",
    texts: "[draftId+number]",
    conversations: "id",
    sendings: "draftId",
    sentBodies: "draftId",
  });
  await third.open();
  const { origin: _origin, ...row } = conversation("conv_1", { openedAt: 3 });
  await third.table("conversations").put(row);
  third.close();
  const all = follow(openConversationHistory(profile));
  await expect.poll(all).toEqual([conversation("conv_1", { openedAt: 3 })]);
});

test("A browser with drafts of version 1 keeps them, and gets room for conversations", async () => {
  const profile = emptyProfile();
  const first = new Dexie(profile.name, profile.engine);
  first.version(1).stores({
    drafts: "id",
    states: "draftId",
    documents: "draftId",
    steps: "[draftId+number]",
    items: "[draftId+number]",
    texts: "[draftId+number]",
  });
  await first.open();
  first.close();
  const id = await openDraftLibrary(profile).create({ document: oneMessage });
  const history = openConversationHistory(profile);
  await history.remember(conversation("conv_1", { draftId: id }));
  const all = follow(history);
  await expect.poll(all).toEqual([conversation("conv_1", { draftId: id })]);
  expect(await openDraftLibrary(profile).read(id)).toEqual(oneMessage);
});

import { Dexie } from "dexie";
import { expect, test } from "vitest";

import { emptyProfile, oneMessage } from "./library.test-support.ts";
import { openDraftLibrary } from "./open-draft-library.ts";
import { openSendingRecords, type SendingRecord, type SendingRecords } from "./sending-records.ts";

const record = (draftId: string, change: Partial<SendingRecord> = {}): SendingRecord => ({
  draftId,
  name: "Returns",
  itemCount: 65,
  upstream: { kind: "sandbox", host: "this machine" },
  state: { acknowledged: 0 },
  startedAt: 1,
  ...change,
});

const body = { items: [{ type: "message", role: "user", content: "Hello" }] };

function follow(records: SendingRecords): () => readonly SendingRecord[] | undefined {
  let all: readonly SendingRecord[] | undefined;
  records.watch((found) => {
    all = found;
  });
  return () => all;
}

test("A sending and what it sends are there after a reload, as far as it came", async () => {
  const profile = emptyProfile();
  const before = openSendingRecords(profile);
  await before.begin(record("draft_1"), body);
  await before.note("draft_1", { state: { acknowledged: 20 } });

  const after = openSendingRecords(profile);
  const expected = record("draft_1", { state: { acknowledged: 20 } });
  await expect.poll(follow(after)).toEqual([expected]);
  expect(await after.read("draft_1")).toEqual({ record: expected, body });
  await after.end("draft_1");
  expect(await after.read("draft_1")).toBeUndefined();
});

test("What one tab notes is told to another", async () => {
  const profile = emptyProfile();
  const [here, there] = [openSendingRecords(profile), openSendingRecords(profile)];
  const all = follow(there);
  await expect.poll(all).toEqual([]);
  await here.begin(record("draft_1"), body);
  await expect.poll(all).toEqual([record("draft_1")]);
});

test("A draft has one sending: the next takes the place of the last", async () => {
  const records = openSendingRecords(emptyProfile());
  await records.begin(record("draft_1", { stopped: "cancelled" }), body);
  await records.begin(record("draft_1"), { items: [] });
  expect(await records.read("draft_1")).toEqual({ record: record("draft_1"), body: { items: [] } });
});

test("Where nothing can be stored, a sending lives in memory", async () => {
  const { engine } = emptyProfile();
  const denied = {
    open() {
      throw new DOMException("No", "SecurityError");
    },
  };
  const records = openSendingRecords({
    name: "denied",
    engine: { ...engine, indexedDB: Object.assign(engine.indexedDB, denied) },
  });
  const all = follow(records);
  await records.begin(record("draft_1"), body);
  await records.note("draft_1", { state: { acknowledged: 40 } });
  const expected = record("draft_1", { state: { acknowledged: 40 } });
  await expect.poll(all).toEqual([expected]);
  expect(await records.read("draft_1")).toEqual({ record: expected, body });
  await records.end("draft_1");
  await expect.poll(all).toEqual([]);
});

test("A browser with data of version 2 keeps it, and gets room for sendings", async () => {
  const profile = emptyProfile();
  const second = new Dexie(profile.name, profile.engine);
  second.version(1).stores({
    drafts: "id",
    states: "draftId",
    documents: "draftId",
    steps: "[draftId+number]",
    items: "[draftId+number]",
    texts: "[draftId+number]",
  });
  second.version(2).stores({ conversations: "id" });
  await second.open();
  await second.table("conversations").put({ id: "conv_1" });
  second.close();
  const id = await openDraftLibrary(profile).create({ document: oneMessage });
  const records = openSendingRecords(profile);
  await records.begin(record(id), body);
  expect(await records.read(id)).toEqual({ record: record(id), body });
  expect(await openDraftLibrary(profile).read(id)).toEqual(oneMessage);
});

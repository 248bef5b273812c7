import { expect, test, vi } from "vitest";

import { openSendingRecords, type SendingRecord } from "#draft/storage/sending-records.ts";

import { sendingLocks } from "./sending-locks.ts";
import { createSendings } from "./sendings.ts";

const body = { items: [{ type: "message", role: "user", content: "Hello" }] };
const toSend = {
  draftId: "draft_1",
  name: "Greeting",
  body,
  upstream: { kind: "sandbox", host: "this machine" },
  target: undefined,
};

test("How a sending ended stays, though the database tells late that it had begun", async () => {
  vi.stubGlobal("fetch", async () =>
    Response.json({ error: { message: "Not so.", param: null, code: null } }, { status: 400 }),
  );
  const records = openSendingRecords();
  const begun: SendingRecord[] = [];
  let tell: (all: readonly SendingRecord[]) => void = () => {};
  const late = Promise.resolve({
    ...records,
    watch(onChange: typeof tell) {
      tell = onChange;
      return () => {};
    },
    begin(record: SendingRecord, sent: unknown) {
      begun.push(record);
      return records.begin(record, sent);
    },
  });
  const sendings = createSendings({ opening: late, locks: sendingLocks() });
  const end = await sendings.begin(toSend, () => {});
  expect(end).toMatchObject({ status: "not_sent", error: { message: "Not so." } });

  const shown: unknown[] = [];
  sendings.views.subscribe((views) => shown.push(views.get("draft_1")?.status));
  tell(begun);
  await new Promise((resolve) => setTimeout(resolve));
  tell([]);
  await new Promise((resolve) => setTimeout(resolve));
  expect(begun).toHaveLength(1);
  expect(shown).toEqual([]);
  expect(sendings.views.getState().get("draft_1")).toBe(end);
});

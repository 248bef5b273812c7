import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type Fault, faults, faultyApi } from "./faulty-api.test-support.ts";
import { rollBack } from "./roll-back.ts";
import { sendConversation } from "./send-conversation.ts";
import {
  appendingTo,
  createAgain,
  isCreationUnknown,
  notBegun,
  type SendingOutcome,
  type SendingState,
  type Waiting,
} from "./sending-state.ts";
import { countToBeStored } from "./stored-items.ts";

const message = (index: number) => ({ type: "message", role: "user", content: `Number ${index}` });
const compaction = { type: "compaction_trigger" };
const messages = (count: number) => Array.from({ length: count }, (_, index) => message(index));

/** A clock that stands still but for those who sleep. */
function fakeClock() {
  let now = 0;
  return {
    now: () => now,
    random: () => 0,
    async sleep(milliseconds: number) {
      now += milliseconds;
    },
  };
}

function send(
  plan: readonly Fault[],
  { items = messages(65), state = notBegun }: { items?: unknown[]; state?: SendingState } = {},
) {
  const api = faultyApi(plan);
  const waits: Waiting[] = [];
  const states: SendingState[] = [];
  const body = { items, metadata: { a: "b" } };
  const onProgress = (next: SendingState, waiting?: Waiting) => {
    if (waiting) waits.push(waiting);
    else states.push(next);
  };
  const options = { client: api.client, body, onProgress, clock: fakeClock() };
  return { api, waits, states, options, sending: sendConversation({ ...options, state }) };
}

describe("sending a conversation of any length", () => {
  test("65 items are created with 20 and appended in order, told before and after", async () => {
    const { api, states, sending } = send([]);
    expect(await sending).toEqual({
      status: "sent",
      state: { conversationId: "conv_0", acknowledged: 65 },
    });
    expect(api.calls).toEqual(["create", "append 20", "append 20", "append 5"]);
    expect(api.conversations.get("conv_0")).toEqual(messages(65));
    expect(states.slice(0, 3)).toEqual([
      { acknowledged: 0, inFlight: { from: 0, to: 20 } },
      { acknowledged: 20, conversationId: "conv_0" },
      { acknowledged: 20, conversationId: "conv_0", inFlight: { from: 20, to: 40 } },
    ]);
  });

  test("a lost batch that lands right before its second try is stored once", async () => {
    const { api, sending } = send(["none", "none", "overtaken"]);
    expect(await sending).toEqual({
      status: "sent",
      state: { conversationId: "conv_0", acknowledged: 65 },
    });
    expect(api.conversations.get("conv_0")).toEqual(messages(65));
    expect(api.calls.filter((call) => call === "removeItem")).toHaveLength(20);
  });

  test("an empty conversation is created and nothing else", async () => {
    const { api, sending } = send([], { items: [] });
    expect((await sending).status).toBe("sent");
    expect(api.calls).toEqual(["create"]);
  });

  test("items go behind those of a conversation that is there, also when an answer is lost", async () => {
    const { api, options } = send([], { items: [] });
    api.conversations.set("conv_x", messages(7));
    const lost = faultyApi(["cutLate"]);
    lost.conversations.set("conv_x", messages(7));
    const body = { items: messages(3) };
    const state = appendingTo("conv_x", 7);
    const { status } = await sendConversation({ ...options, client: lost.client, body, state });
    expect(status).toBe("sent");
    expect(lost.conversations.get("conv_x")).toEqual([...messages(7), ...messages(3)]);
  });

  test("a batch that arrived though its answer was lost is not sent again", async () => {
    const { api, sending } = send(["none", "cutLate"], { items: messages(60) });
    expect((await sending).status).toBe("sent");
    expect(api.calls).toEqual(["create", "append 20", "list", "append 20", "list"]);
  });

  test("a batch that arrives after it was looked for is not sent again", async () => {
    const { api, sending } = send(["none", "slow"], { items: messages(40) });
    expect((await sending).status).toBe("sent");
    expect(api.conversations.get("conv_0")).toEqual(messages(40));
  });

  test("a batch that came twice all the same is told", async () => {
    const { api, options } = send([], { items: [] });
    api.conversations.set("conv_x", messages(41));
    const state = { conversationId: "conv_x", acknowledged: 40, isDoubtful: true };
    const body = { items: messages(40) };
    expect(await sendConversation({ ...options, body, state })).toMatchObject({
      status: "stopped",
      error: { code: "unexpected_item_count" },
      state: { isDoubtful: true },
    });
  });

  test("what is not stored is not missed", async () => {
    const items = [...messages(20), compaction, ...messages(19), compaction];
    const { api, sending } = send(["none", "cutLate", "cutLate"], { items });
    expect((await sending).status).toBe("sent");
    expect(api.conversations.get("conv_0")).toHaveLength(39);
  });

  test("rate limits and locks are waited out, and say until when", async () => {
    const { waits, sending } = send(["none", "limited", "locked", "locked", "locked", "locked"]);
    expect((await sending).status).toBe("sent");
    expect(waits).toEqual([
      { reason: "rate_limited", until: 3000 },
      { reason: "conversation_locked", until: 5000 },
      { reason: "conversation_locked", until: 9000 },
      { reason: "conversation_locked", until: 17_000 },
      { reason: "conversation_locked", until: 25_000 },
    ]);
  });

  test("a refusal stops, and names the item of the whole body", async () => {
    const { sending } = send(["none", "none", "refused"]);
    expect(await sending).toMatchObject({
      status: "stopped",
      error: { param: "items[43].content[0]", code: "invalid_value", status: 400 },
      state: { conversationId: "conv_0", acknowledged: 40 },
    });
  });

  test("failures that go on stop in the end, and the rest is sent later", async () => {
    const { api, options, sending } = send(["none", ...Array<Fault>(5).fill("unsent")]);
    const { status, state } = await sending;
    expect({ status, acknowledged: state.acknowledged }).toEqual({
      status: "stopped",
      acknowledged: 20,
    });
    expect((await sendConversation({ ...options, state })).status).toBe("sent");
    expect(api.conversations.get("conv_0")).toEqual(messages(65));
  });

  test("a lost creation is told as unknown, and created again only when asked", async () => {
    const { api, options, sending } = send(["cutLate"]);
    const { status, state } = await sending;
    expect(status).toBe("creation_unknown");
    expect(await sendConversation({ ...options, state })).toMatchObject({
      status: "creation_unknown",
    });
    expect(api.calls).toEqual(["create"]);
    const again = await sendConversation({ ...options, state: createAgain(state) });
    expect(again.status).toBe("sent");
    expect(api.conversations.get(again.state.conversationId ?? "")).toEqual(messages(65));
  });

  test("a conversation that somebody else has changed is left alone", async () => {
    const { api, options, sending } = send(["none", "cut", "cut", "cut", "cut", "cut"]);
    const { state } = await sending;
    expect(state.inFlight).toEqual({ from: 20, to: 40 });
    api.conversations.get("conv_0")?.push(message(99));
    expect(await sendConversation({ ...options, state })).toMatchObject({
      status: "stopped",
      error: { code: "unexpected_item_count" },
    });
  });

  test("an abort stops, and the rest is sent later", async () => {
    const { options } = send([], { items: [] });
    const api = faultyApi([]);
    const stop = new AbortController();
    const body = { items: messages(65) };
    const cancelled = await sendConversation({
      ...options,
      client: api.client,
      body,
      signal: stop.signal,
      onProgress: ({ acknowledged }) => (acknowledged === 40 ? stop.abort() : undefined),
    });
    expect(cancelled).toMatchObject({ status: "cancelled", state: { acknowledged: 40 } });
    const { state } = cancelled;
    await sendConversation({ ...options, client: api.client, body, state });
    expect(api.conversations.get("conv_0")).toEqual(messages(65));
  });

  test("rolling back deletes the conversation, also one that is gone", async () => {
    const { api, sending } = send(["none", "refused"]);
    const { state } = await sending;
    expect(await rollBack(api.client, state)).toEqual(notBegun);
    expect(api.conversations.size).toBe(0);
    expect(await rollBack(api.client, state)).toEqual(notBegun);
  });

  test("it ends when its progress cannot be kept", async () => {
    const { api, options } = send([], { items: [] });
    const sending = sendConversation({
      ...options,
      body: { items: messages(30) },
      onProgress: () => Promise.reject(new Error("disk full")),
    });
    await expect(sending).rejects.toThrow("disk full");
    expect(api.calls).toEqual(["create"]);
  });
});

describe("whatever goes wrong, whenever", () => {
  const item = fc.oneof({ weight: 9, arbitrary: fc.nat().map(message) }, fc.constant(compaction));
  const plan = fc.array(fc.constantFrom(...faults), { maxLength: 30 });
  const all = fc.array(item, { maxLength: 130 });

  test("every item is there once and in order, and there is one conversation where ids are known", async () => {
    await fc.assert(
      fc.asyncProperty(plan, all, fc.boolean(), async (faultPlan, items, announces) => {
        const api = faultyApi(faultPlan, { announces });
        const { id, doubts } = await sendUntilSent(api, items);
        expect(api.conversations.get(id)).toEqual(
          items.filter((one) => countToBeStored([one]) === 1),
        );
        expect(api.conversations.size).toBeLessThanOrEqual(1 + doubts);
        expect(announces && doubts).toBeFalsy();
      }),
      { numRuns: 300 },
    );
  });
});

/** Sends as a person would who starts again after each failure, with what was kept at that moment. */
async function sendUntilSent(api: ReturnType<typeof faultyApi>, items: unknown[]) {
  let kept: SendingState = notBegun;
  let doubts = 0;
  for (;;) {
    api.restart();
    const outcome: SendingOutcome | undefined = await sendConversation({
      client: api.client,
      body: { items },
      state: kept,
      clock: fakeClock(),
      onProgress(state) {
        if (!api.isAlive()) throw new Error("killed");
        kept = state;
      },
    }).catch(() => undefined);
    if (outcome?.status === "sent" && api.isAlive()) {
      return { id: outcome.state.conversationId, doubts };
    }
    if (isCreationUnknown(kept)) {
      doubts++;
      kept = createAgain(kept);
    }
  }
}
